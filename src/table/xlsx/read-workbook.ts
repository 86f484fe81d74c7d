import {LIMITS} from './limits';
import {openParts, type Parts} from './open-parts';
import {parseXml} from './parse-xml';
import {readSheet} from './read-sheet';
import {readStrings} from './read-strings';
import {readDateStyles} from './read-styles';
import {FileRefusal, SAVE_AGAIN} from './refusal';
import {refuseOtherKinds} from './sniff-file';
import type {Sheet, Workbook} from './workbook';

/**
 * Reads an `.xlsx` of unknown origin. Everything that is not a plain workbook is refused, before it is unpacked where
 * that can be known before. @throws FileRefusal with words for an officer.
 */
export async function readWorkbook(bytes: Buffer): Promise<Workbook> {
  if (bytes.length > LIMITS.fileBytes) throw tooLarge(bytes.length);
  refuseOtherKinds(bytes);
  const parts = await openParts(bytes);
  refuseOtherPackages(parts.names);
  const types = (await parts.text('[Content_Types].xml')) ?? '';
  if (/macroEnabled/i.test(types)) throw macro('[Content_Types].xml');
  const path = await workbookPath(parts);
  const {is1904, sheets} = readSheetList(path, await needed(parts, path));
  const targets = await relationsOf(parts, path);
  const kinds = [...targets.values()];
  const near = (type: string) => kinds.find((target) => target.type === type)?.path;
  const styles = near('styles');
  const shared = near('sharedStrings');
  const isDate = readDateStyles(styles && (await parts.text(styles)));
  const strings = readStrings(shared && (await parts.text(shared)));
  const read: Sheet[] = [];
  for (const {name, isHidden, relation} of sheets) {
    const target = targets.get(relation);
    // A chart sheet has no cells; it is no table of ours.
    if (target?.type !== 'worksheet') continue;
    const part = target.path;
    read.push(readSheet(await needed(parts, part), {part, name, isHidden, strings, isDate}));
  }
  return {is1904, sheets: read};
}

export const tooLarge = (bytes: number): FileRefusal =>
  new FileRefusal(
    'TABLE.FILE_SIZE',
    'Tệp quá lớn nên không mở. Bảng do lệnh table export tạo ra chỉ vài trăm KB; hãy xóa hình ảnh và những trang, dòng thừa rồi lưu lại.',
    {
      measured: `${Math.ceil(bytes / 1024 / 1024)} MB`,
      expected: `không quá ${LIMITS.fileBytes / 1024 / 1024} MB`,
    },
  );

const macro = (part: string): FileRefusal =>
  new FileRefusal(
    'TABLE.FILE_MACRO',
    `Tệp có macro (chương trình chạy ngầm) nên không đọc, vì an toàn. ${SAVE_AGAIN}`,
    {measured: part, expected: 'tệp .xlsx không có macro'},
  );

/** Refuses a zip that is no plain workbook, by the names of its parts. */
function refuseOtherPackages(names: ReadonlySet<string>): void {
  const first = (pattern: RegExp) => [...names].find((name) => pattern.test(name));
  const program = first(/vbaProject\.bin$|^xl\/(macrosheets|dialogsheets|activeX|ctrlProps)\//i);
  if (program !== undefined) throw macro(program);
  const link = first(/^xl\/externalLinks\/|^xl\/connections\.xml$|^xl\/queryTables\//i);
  if (link !== undefined)
    throw new FileRefusal(
      'TABLE.FILE_LINK',
      'Tệp lấy số từ tệp khác hoặc từ mạng (liên kết ngoài), nên con số có thể đổi mà không ai biết. Trong Excel: Data › Edit Links › Break Link để giữ lại giá trị, rồi lưu lại.',
      {measured: link, expected: 'tệp không có liên kết ngoài'},
    );
  if (first(/^xl\/workbook\.xml$/i) !== undefined || names.has('_rels/.rels')) {
    const other = first(/^xl\/workbook\.bin$|^(word|ppt)\//i);
    if (other === undefined) return;
    throw otherKind(other);
  }
  throw otherKind(names.has('content.xml') ? 'OpenDocument (.ods)' : 'zip');
}

const otherKind = (seen: string): FileRefusal =>
  new FileRefusal(
    'TABLE.FILE_KIND',
    `Đây không phải bảng tính .xlsx (có thể là .ods, .xlsb, .docx hoặc tệp nén thường) dù tên là gì. ${SAVE_AGAIN}`,
    {measured: seen, expected: 'xlsx'},
  );

async function needed(parts: Parts, name: string): Promise<string> {
  const text = await parts.text(name);
  if (text === undefined)
    throw new FileRefusal('TABLE.FILE_BROKEN', `Tệp thiếu một phần. ${SAVE_AGAIN}`, {
      measured: name,
    });
  return text;
}

type Relation = {readonly type: string; readonly path: string};

/** What a part points at, by relation id; what lies outside the file is refused. */
async function relationsOf(parts: Parts, part: string): Promise<ReadonlyMap<string, Relation>> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const name = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  const relations = new Map<string, Relation>();
  const xml = await parts.text(name);
  if (xml === undefined) return relations;
  parseXml(name, xml, {
    open: (element, {Id = '', Type = '', Target = '', TargetMode}) => {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      const path = Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}`;
      relations.set(Id, {type: Type.slice(Type.lastIndexOf('/') + 1), path});
    },
  });
  return relations;
}

async function workbookPath(parts: Parts): Promise<string> {
  const relations = await relationsOf(parts, '');
  return (
    [...relations.values()].find(({type}) => type === 'officeDocument')?.path ?? 'xl/workbook.xml'
  );
}

function readSheetList(part: string, xml: string) {
  const sheets: {name: string; isHidden: boolean; relation: string}[] = [];
  let is1904 = false;
  parseXml(part, xml, {
    open: (element, attributes) => {
      if (element === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (element !== 'sheet') return;
      const {name = '', state} = attributes;
      const isHidden = state === 'hidden' || state === 'veryHidden';
      sheets.push({name, isHidden, relation: attributes['r:id'] ?? ''});
    },
  });
  return {is1904, sheets};
}
