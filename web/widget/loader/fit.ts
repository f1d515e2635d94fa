/**
 * Keeps the full-screen panel within what is visible. The chat cannot see a phone's keyboard from inside its frame; this page can.
 * @returns what lets the panel go again
 */
export const fitToScreen = (panel: HTMLElement): (() => void) => {
  const view = window.visualViewport;
  const page = document.documentElement.style;
  const { overflow } = page;
  page.overflow = 'hidden'; // the page behind it does not scroll along
  const fit = (): void => {
    if (!view) return;
    const { height, offsetTop, scale } = view;
    // Who zooms in with two fingers sees a part of the panel: it keeps its size.
    panel.style.height = `${Math.round(height * scale)}px`;
    panel.style.top = `${scale > 1.01 ? 0 : Math.round(offsetTop)}px`;
  };
  fit();
  view?.addEventListener('resize', fit);
  view?.addEventListener('scroll', fit);
  return () => {
    view?.removeEventListener('resize', fit);
    view?.removeEventListener('scroll', fit);
    page.overflow = overflow;
    panel.style.height = '';
    panel.style.top = '';
  };
};
