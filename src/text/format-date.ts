/**
 * Date in figures by Nghị định 30/2020/NĐ-CP, Phụ lục I: days below 10 and the months 1 and 2 carry a leading zero,
 * others do not: 2023-08-05 → "05/8/2023", 2023-02-20 → "20/02/2023".
 * @param iso a calendar date `yyyy-mm-dd`.
 */
export function formatDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const shortMonth = Number(month) <= 2 ? month : String(Number(month));
  return `${day}/${shortMonth}/${year}`;
}
