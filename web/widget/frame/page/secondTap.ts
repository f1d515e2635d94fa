/** Two taps on one place within so long are one press, by a hand that shakes or on a screen that is slow. */
const withinMs = 400;
/** CSS pixels between two taps on one place. */
const withinPixels = 30;

/** Tells which taps are the second of a pair. A mouse counts for itself how often it was pressed; a finger does not. */
export const createSecondTaps = (): ((tap: MouseEvent) => boolean) => {
  let last: { at: number; x: number; y: number } | undefined;
  return (tap) => {
    const { timeStamp: at, clientX: x, clientY: y, detail } = tap;
    const isTouch = tap instanceof PointerEvent && tap.pointerType === 'touch';
    const isNear = last !== undefined && at - last.at < withinMs && Math.hypot(x - last.x, y - last.y) < withinPixels;
    last = { at, x, y };
    return detail > 1 || (isTouch && isNear);
  };
};
