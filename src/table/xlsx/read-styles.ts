import {parseXml} from './parse-xml';

/** Number formats built into Excel that show a date or a time (ECMA-376 part 1, 18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** Whether a format code shows a date: a letter of a date outside quotes, brackets and escapes. */
const isDateCode = (code: string): boolean =>
  /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').replace(/General/gi, ''));

/** Whether the style of that index shows a date. */
export function readDateStyles(xml: string | undefined): (style: number) => boolean {
  const dateFormats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isInCellXfs = false;
  if (xml !== undefined)
    parseXml('xl/styles.xml', xml, {
      open: (name, {numFmtId, formatCode}) => {
        if (name === 'cellXfs') isInCellXfs = true;
        else if (name === 'numFmt') dateFormats.set(Number(numFmtId), isDateCode(formatCode ?? ''));
        else if (name === 'xf' && isInCellXfs) {
          const id = Number(numFmtId ?? 0);
          styles.push(dateFormats.get(id) ?? isBuiltInDate(id));
        }
      },
      close: (name) => {
        if (name === 'cellXfs') isInCellXfs = false;
      },
    });
  return (style) => styles[style] ?? false;
}
