import {parseXml, type XmlListener} from './parse-xml';

/** `_x000D_` is how a workbook writes a character that XML cannot hold; `_x005F_` is the underscore itself. */
const decoded = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** Windows ends lines with two characters; in a cell one is meant. */
const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * Listens for rich or plain text inside an element such as `si` or `is`: the runs joined, the phonetic hints of
 * Japanese left out.
 */
export function textListener(element: string, take: (text: string) => void): Required<XmlListener> {
  let text = '';
  let isInText = false;
  let hints = 0;
  return {
    open: (name) => {
      if (name === element) text = '';
      if (name === 'rPh') hints += 1;
      if (name === 't') isInText = true;
    },
    text: (piece) => {
      if (isInText && hints === 0) text += piece;
    },
    close: (name) => {
      if (name === 't') isInText = false;
      if (name === 'rPh') hints -= 1;
      if (name === element) take(oneLineEnd(decoded(text)));
    },
  };
}

export const plainText = (text: string): string => oneLineEnd(decoded(text));

/** The strings that cells of every sheet share, by their number. */
export function readStrings(xml: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (xml !== undefined)
    parseXml(
      'xl/sharedStrings.xml',
      xml,
      textListener('si', (text) => strings.push(text)),
    );
  return strings;
}
