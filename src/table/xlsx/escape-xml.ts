const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML 1.0 cannot hold, halves of surrogate pairs, a carriage return; and what looks like their code. */
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Text for between tags or in quotes; what XML cannot hold is written `_x0001_`, as Excel does. */
export const escapeXml = (text: string): string =>
  text
    .replace(
      UNWRITABLE,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
