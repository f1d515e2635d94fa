/**
 * The page's own style: 18 px text that grows with the reader's setting, contrast of at least 7:1 in light and dark (WCAG 1.4.6), targets of
 * 44 px, one column from 320 px on. Borders instead of shades where shape matters, so that forced colours and paper keep it.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --raised: #ffffff; --text: #1d2327; --soft: #3d474d; --link: #0b4a63; --line: #7d8a90; --mark: #e3eef0; --wrong: #8c1210;
}
@media (prefers-color-scheme: dark) {
  :root { --ground: #14191c; --raised: #1c2327; --text: #eceae5; --soft: #c9cfd1; --link: #a5d8e8; --line: #74828a; --mark: #22343a; --wrong: #ffb4a8; }
}
@media (prefers-contrast: more) {
  :root { --soft: var(--text); --line: var(--text); }
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
/* What has the focus is not under the button of the chat. */
html:has(.front) { scroll-padding-bottom: 6rem; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; line-height: 1.6;
  overflow-wrap: anywhere; /* large letters on a small screen: a long word breaks before the page grows wider than the screen */
}
.wrap { max-width: 44rem; margin: 0 auto; padding: 0 min(1.25rem, 5vw); }
/* Room for the chat, which stands open at the right of a wide screen. */
@media (min-width: 64em) {
  .front .wrap { max-width: min(44rem, 100vw - 30rem); margin-left: max(0rem, (100vw - 74rem) / 2); }
}
a { color: var(--link); text-decoration: underline; text-decoration-thickness: 0.08em; text-underline-offset: 0.2em; }
@media (min-width: 20em) { a[href^="tel:"] { white-space: nowrap; } }
a:hover { text-decoration-thickness: 0.16em; }
:focus-visible { outline: 0.2rem solid var(--link); outline-offset: 0.2rem; border-radius: 0.15rem; }
main:focus { outline: none; }
.skip { position: absolute; left: 0.5rem; top: 0.5rem; padding: 0.6rem 1rem; background: var(--raised); border: 2px solid var(--link); }
.skip:not(:focus) { clip-path: inset(50%); height: 1px; width: 1px; padding: 0; overflow: hidden; white-space: nowrap; }
header { border-bottom: 1px solid var(--line); background: var(--raised); }
header .wrap { display: flex; flex-wrap: wrap; align-items: center; gap: 0 2.5rem; padding-top: 0.5rem; padding-bottom: 0.5rem; }
.name { margin: 0; padding: 0.25rem 0; font-size: max(1rem, min(1.25rem, 8vw)); font-weight: 700; letter-spacing: 0.01em; }
header ul { display: flex; flex-wrap: wrap; gap: 0 1.75rem; margin: 0; padding: 0; list-style: none; }
header li { margin: 0; }
header li a { display: block; min-height: 2.45rem; padding: 0.35rem 0; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; hyphens: auto; }
h1 { margin: 2.5rem 0 0.75rem; font-size: max(1.25rem, min(clamp(1.75rem, 1.4rem + 2vw, 2.4rem), 12vw)); }
h2 { margin: 3rem 0 0.75rem; font-size: max(1.15rem, min(1.55rem, 11vw)); }
h3 { margin: 2.5rem 0 0.5rem; font-size: 1.25rem; }
h4 { margin: 1.75rem 0 0.4rem; font-size: 1.05rem; }
p { margin: 0 0 1rem; }
ul, ol { margin: 0 0 1rem; padding-left: 1.4rem; }
li { margin-bottom: 0.5rem; }
.lead { font-size: 1.15rem; }
.act, button { display: inline-block; min-height: 2.45rem; padding: 0.5rem 1.25rem; border: 2px solid transparent; border-radius: 0.4rem; background: var(--link); color: var(--raised); font: inherit; font-weight: 700; text-decoration: none; cursor: pointer; }
.act.second { border-color: var(--link); background: none; color: var(--link); }
.act:hover, button:hover { text-decoration: underline; }
.danger { margin: 1.5rem 0; padding: 0.75rem 1rem; border: 1px solid var(--line); border-left: 0.4rem solid var(--link); background: var(--mark); }
.danger a { font-weight: 700; }
.ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 1rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.ways > li { margin: 0; padding: 1rem 1.25rem 0.5rem; border: 1px solid var(--line); border-radius: 0.4rem; background: var(--raised); }
.ways h3 { margin: 0 0 0.4rem; }
.ways p { margin-bottom: 0.75rem; }
.ways p:last-child a:not(.act) { display: inline-block; min-height: 2.45rem; padding: 0.35rem 0; }
address { margin-top: 0.75rem; font-style: normal; }
.callback { margin: 1.25rem 0 2rem; }
.notice { margin: 1.25rem 0; padding: 0.75rem 1.25rem; border: 1px solid var(--line); border-radius: 0.4rem; background: var(--mark); }
.notice h2, .notice h3 { margin: 0 0 0.4rem; font-size: 1.05rem; }
.notice p:last-child { margin-bottom: 0.25rem; }
fieldset { min-width: 0; margin: 1.75rem 0; padding: 0; border: 0; }
legend, label { display: block; padding: 0; font-weight: 700; }
legend { font-size: 1.1rem; }
.optional { font-weight: 400; }
.field { margin: 1.5rem 0; }
.hint { margin: 0 0 0.4rem; color: var(--soft); }
input:not([type=radio]), textarea { display: block; width: 100%; min-height: 2.7rem; padding: 0.5rem 0.6rem; border: 2px solid var(--line); border-radius: 0.3rem; background: var(--raised); color: var(--text); font: inherit; }
input[type=hidden] { display: none; }
input[name=phone], input[name=bestTime] { max-width: 22rem; }
textarea { resize: vertical; }
input:focus-visible, textarea:focus-visible { outline-offset: 0; border-color: var(--link); }
[aria-invalid=true] { border-color: var(--wrong) !important; }
.fault { margin: 0 0 0.4rem; color: var(--wrong); font-weight: 700; }
.field:has(> .fault), fieldset:has(> .fault) { padding-left: 1rem; border-left: 0.3rem solid var(--wrong); }
.faults { margin: 1.5rem 0; padding: 1rem 1.25rem; border: 3px solid var(--wrong); border-radius: 0.4rem; background: var(--raised); }
.faults h2, .danger h1, .danger h2 { margin: 0 0 0.5rem; font-size: 1.25rem; }
.faults ul { margin: 0; padding-left: 1.2rem; }
.faults p:last-child, .danger p:last-child { margin-bottom: 0; }
.typed { overflow-wrap: anywhere; }
.option { display: flex; align-items: center; margin: 0; }
.option input { flex: none; width: 1.35rem; height: 1.35rem; margin: 0 0.6rem 0 0.15rem; accent-color: var(--link); }
.option label { flex: 1 1 auto; min-height: 2.45rem; padding: 0.4rem 0; font-weight: 400; overflow-wrap: anywhere; cursor: pointer; }
.suggestion { margin: 0.75rem 0; }
.suggestion legend { font-size: 1rem; }
.reference { margin: 1.25rem 0; padding: 0.75rem 1.25rem; border: 2px solid var(--link); border-radius: 0.4rem; background: var(--raised); font-size: 1.2rem; font-weight: 700; }
.contents { margin: 1.5rem 0 2.5rem; padding: 0.75rem 1.25rem; border: 1px solid var(--line); border-radius: 0.4rem; background: var(--raised); }
.contents ol { margin: 0; padding-left: 0; list-style: none; }
.contents ol ol { padding-left: 1.25rem; }
.contents li { margin: 0; }
.contents a { display: block; min-height: 2.45rem; padding: 0.35rem 0; }
footer { padding-bottom: 5rem; margin-top: 4rem; border-top: 1px solid var(--line); background: var(--raised); color: var(--soft); }
footer .wrap { padding-top: 1.25rem; padding-bottom: 1.5rem; }
footer h2 { margin: 0 0 0.5rem; font-size: 1.05rem; }
footer p { margin: 0 0 0.35rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --ground: #fff; --raised: #fff; --text: #000; --soft: #000; --link: #000; --line: #666; --mark: #fff; --wrong: #000; }
  html { font-size: 11pt; }
  .skip, header nav, .contents, .callback button { display: none; }
  .wrap, .front .wrap { max-width: none; margin: 0; padding: 0; }
  h2, h3, h4 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
}
`;
