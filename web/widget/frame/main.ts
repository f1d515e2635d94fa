// The chat, in the frame that a site carries or as a page of its own.
import { browserWorld } from './browserWorld.ts';
import { createChat } from './chat.ts';
import { wireControls } from './controls.ts';
import { nameOfKey, openCupboard } from './keep/cupboard.ts';
import { createKept, wayBackName } from './keep/kept.ts';
import { createCarrier } from './page/carrier.ts';
import { keepsForLong } from './page/durability.ts';
import { findParts } from './page/parts.ts';

const parts = findParts();
const kept = createKept(openCupboard(() => window.localStorage));
const carrier = createCarrier();
const chat = createChat(parts, browserWorld, kept, carrier);

let isLasting = true;
void keepsForLong(kept.lasts(), carrier.present).then((lasting) => (isLasting = lasting));
wireControls(parts, chat, carrier, () => isLasting);
chat.begin();

window.addEventListener('online', chat.wake);
window.addEventListener('offline', chat.offline);
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) chat.wake();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') chat.wake();
});
// Only other tabs are heard here. A key of `null`: everything was cleared.
window.addEventListener('storage', ({ key }) => {
  if (key === null || nameOfKey(key) === wayBackName) chat.followOtherTab();
});
