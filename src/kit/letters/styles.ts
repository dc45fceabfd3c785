/** How letters look: inline styles, since mail programs drop the rest, and a few rules for the dark mode. */

const FONT = 'font-family:-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Helvetica,Arial,sans-serif';
const QUIET = 'color:#55606e';
const RULE = 'border-color:#dfe3e8';
const WORDS = 'margin:0;padding:0;white-space:pre-wrap;overflow-wrap:anywhere;word-break:break-word';

export const STYLES = {
  page: `margin:0;padding:0;background-color:#f4f5f7;color:#1d232b;${FONT};font-size:16px;line-height:1.55`,
  preheader: 'display:none;max-height:0;overflow:hidden;opacity:0;mso-hide:all',
  outer: 'width:100%;max-width:600px;margin:0 auto',
  card: `background-color:#ffffff;padding:28px 24px 24px;${FONT};font-size:16px;line-height:1.55`,
  sender: `margin:0 0 6px;${QUIET};font-size:13px;line-height:1.4`,
  h1: 'margin:0 0 14px;font-size:24px;line-height:1.25;font-weight:600',
  h2: 'margin:30px 0 8px;font-size:18px;line-height:1.3;font-weight:600',
  paragraph: 'margin:0 0 14px',
  list: 'margin:0 0 14px;padding:0 0 0 22px',
  item: 'margin:0 0 6px',
  quote: 'margin:0 0 16px;padding:12px 16px;background-color:#f1f5fd;border-left:4px solid #1a73e8',
  about: `margin:0 0 4px;${QUIET};font-size:13px;line-height:1.4`,
  words: WORDS,
  mainWords: `${WORDS};font-size:19px;line-height:1.45`,
  by: `margin:6px 0 0;${QUIET};font-size:14px;line-height:1.4`,
  figures: `width:100%;margin:0 0 16px;border-collapse:collapse;border-top:1px solid;${RULE}`,
  label: `padding:9px 12px 9px 0;border-bottom:1px solid;${RULE};text-align:left;vertical-align:top;font-weight:400`,
  note: `${QUIET};font-size:13px;line-height:1.4`,
  value: `padding:9px 0;border-bottom:1px solid;${RULE};text-align:right;vertical-align:top;font-weight:600`,
  button:
    'display:inline-block;margin:6px 0 4px;padding:12px 22px;background-color:#1a5fd0;border-radius:6px;color:#ffffff;font-weight:600;text-decoration:none',
  link: 'color:#1a5fd0',
  foot: `margin:28px 0 0;padding:14px 0 0;border-top:1px solid;${RULE};${QUIET};font-size:13px;line-height:1.5`,
} as const;

/** `!important` is needed here, because an inline style is otherwise the stronger one. */
export const DARK = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background-color: #101317 !important; color: #e8eaed !important; }
  .card { background-color: #1a1e24 !important; }
  .quiet { color: #a9b1bb !important; }
  .rule { border-color: #363d47 !important; }
  .quote { background-color: #232a35 !important; border-color: #8ab4f8 !important; }
  .link { color: #a8c7fa !important; }
  .button { background-color: #a8c7fa !important; color: #0b1a33 !important; }
}
`;
