const before = /\b(?:vroeger|eerdere?|vorige?|destijds|daarvoor|oude?)\b|\bvan toen\b/iu;
const none = /\b(?:geen|niets|niks|nooit)\b/iu;

/** A message speaks of what was kept before this conversation. */
export const speaksOfBefore = (text: string): boolean => before.test(text) && !none.test(text);
