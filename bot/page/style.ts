/**
 * The page's own style: 18 px text that grows with the reader's setting, contrast of at least 7:1 in light and dark (WCAG 1.4.6), targets of
 * 44 px, one column from 320 px on. Borders instead of shades where shape matters, so that forced colours and paper keep it.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --raised: #ffffff; --text: #1d2327; --soft: #3d474d; --link: #0b4a63; --line: #7d8a90; --mark: #e3eef0;
}
@media (prefers-color-scheme: dark) {
  :root { --ground: #14191c; --raised: #1c2327; --text: #eceae5; --soft: #c9cfd1; --link: #a5d8e8; --line: #74828a; --mark: #22343a; }
}
@media (prefers-contrast: more) {
  :root { --soft: var(--text); --line: var(--text); }
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; line-height: 1.6;
  overflow-wrap: break-word;
}
.wrap { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem; }
/* Room for the chat, which stands open at the right of a wide screen. */
@media (min-width: 64em) {
  .wrap { max-width: min(44rem, 100vw - 30rem); margin-left: max(0rem, (100vw - 74rem) / 2); }
}
a { color: var(--link); text-decoration: underline; text-decoration-thickness: 0.08em; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 0.16em; }
:focus-visible { outline: 0.2rem solid var(--link); outline-offset: 0.2rem; border-radius: 0.15rem; }
main:focus { outline: none; }
.skip { position: absolute; left: 0.5rem; top: 0.5rem; padding: 0.6rem 1rem; background: var(--raised); border: 2px solid var(--link); }
.skip:not(:focus) { clip-path: inset(50%); height: 1px; width: 1px; padding: 0; overflow: hidden; white-space: nowrap; }
header { border-bottom: 1px solid var(--line); background: var(--raised); }
header .wrap { display: flex; flex-wrap: wrap; align-items: center; gap: 0 2.5rem; padding-top: 0.5rem; padding-bottom: 0.5rem; }
.name { margin: 0; padding: 0.25rem 0; font-size: 1.25rem; font-weight: 700; letter-spacing: 0.01em; }
header ul { display: flex; flex-wrap: wrap; gap: 0 1.75rem; margin: 0; padding: 0; list-style: none; }
header li { margin: 0; }
header li a { display: block; min-height: 2.45rem; padding: 0.35rem 0; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 2.5rem 0 0.75rem; font-size: clamp(1.75rem, 1.4rem + 2vw, 2.4rem); }
h2 { margin: 3rem 0 0.75rem; font-size: 1.55rem; }
h3 { margin: 2.5rem 0 0.5rem; font-size: 1.25rem; }
h4 { margin: 1.75rem 0 0.4rem; font-size: 1.05rem; }
p { margin: 0 0 1rem; }
ul, ol { margin: 0 0 1rem; padding-left: 1.4rem; }
li { margin-bottom: 0.5rem; }
.lead { font-size: 1.15rem; }
.chat { display: inline-block; min-height: 2.45rem; padding: 0.5rem 1.1rem; border-radius: 0.4rem; background: var(--link); color: var(--raised); font-weight: 700; text-decoration: none; }
footer { padding-bottom: 5rem; }
.danger { margin: 1.5rem 0; padding: 0.75rem 1rem; border: 1px solid var(--line); border-left: 0.4rem solid var(--link); background: var(--mark); }
.danger a { font-weight: 700; }
.ways { margin: 1.25rem 0; padding: 0.5rem 1.25rem; border: 1px solid var(--line); border-radius: 0.4rem; background: var(--raised); }
.ways div { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: 0.6rem 0; }
.ways div + div { border-top: 1px solid var(--line); }
.ways dt { flex: 0 0 6rem; font-weight: 700; padding: 0.2rem 0; }
.ways dd { flex: 1 1 14rem; margin: 0; }
.ways a { display: inline-block; min-height: 2.45rem; padding: 0.2rem 0; }
address { font-style: normal; padding: 0.2rem 0; }
.contents { margin: 1.5rem 0 2.5rem; padding: 0.75rem 1.25rem; border: 1px solid var(--line); border-radius: 0.4rem; background: var(--raised); }
.contents ol { margin: 0; padding-left: 0; list-style: none; }
.contents ol ol { padding-left: 1.25rem; }
.contents li { margin: 0; }
.contents a { display: block; min-height: 2.45rem; padding: 0.35rem 0; }
kbd { padding: 0.1em 0.4em; border: 1px solid var(--line); border-radius: 0.2em; font-family: ui-monospace, Consolas, "Liberation Mono", monospace; font-size: 0.95em; white-space: nowrap; }
footer { margin-top: 4rem; border-top: 1px solid var(--line); background: var(--raised); color: var(--soft); }
footer .wrap { padding-top: 1.25rem; padding-bottom: 1.5rem; }
footer h2 { margin: 0 0 0.5rem; font-size: 1.05rem; }
footer p { margin: 0 0 0.35rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --ground: #fff; --raised: #fff; --text: #000; --soft: #000; --link: #000; --line: #666; --mark: #fff; }
  html { font-size: 11pt; }
  .skip, header nav, .contents { display: none; }
  .wrap { max-width: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
}
`;
