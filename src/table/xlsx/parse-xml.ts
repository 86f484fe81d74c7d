import sax, {type QualifiedAttribute, type QualifiedTag, type SAXOptions} from 'sax';
import {LIMITS} from './limits';
import {FileRefusal, SAVE_AGAIN} from './refusal';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one XML part wants to hear. Names are local: `x:row` and `row` are both `row`. */
export type XmlListener = {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/** The types of sax do not know its option to know no entities but those of XML. */
const OPTIONS = {xmlns: true, position: false, strictEntities: true} as SAXOptions;

/**
 * Reads an XML text piece by piece. A document type is refused, and with it every entity that an attacker could
 * define; the five of XML itself and numbered characters are all there is.
 */
export function parseXml(part: string, xml: string, listener: XmlListener): void {
  const reader = sax.parser(true, OPTIONS);
  const refuse = (why: string): never => {
    throw new FileRefusal('TABLE.FILE_XML', `Nội dung bên trong tệp bị hỏng. ${SAVE_AGAIN}`, {
      measured: why,
    });
  };
  let depth = 0;
  reader.ondoctype = () => {
    throw new FileRefusal(
      'TABLE.FILE_XML',
      `Bên trong tệp có khai báo DOCTYPE, cách mà tệp phá hoại dùng để làm treo máy. Excel không bao giờ ghi như vậy; đừng dùng tệp này. ${SAVE_AGAIN}`,
      {measured: `${part}: DOCTYPE`},
    );
  };
  reader.onerror = () => refuse(`${part}: sai cú pháp XML`);
  reader.onopentag = (tag) => {
    depth += 1;
    if (depth > LIMITS.xmlDepth) refuse(`${part}: lồng nhau hơn ${LIMITS.xmlDepth} cấp`);
    const {local, attributes} = tag as QualifiedTag;
    listener.open?.(local, plain(attributes));
  };
  reader.onclosetag = (name) => {
    depth -= 1;
    listener.close?.(name.slice(name.indexOf(':') + 1));
  };
  reader.ontext = (text) => listener.text?.(text);
  reader.oncdata = (text) => listener.text?.(text);
  reader.write(xml).close();
}

/** Attributes by local name; `r:id` is kept apart from `id`, for a sheet has both. */
function plain(attributes: Readonly<Record<string, QualifiedAttribute>>): Attributes {
  const result: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const {prefix, local, value} of Object.values(attributes))
    result[local === 'id' && prefix !== '' ? 'r:id' : local] = value;
  return result;
}
