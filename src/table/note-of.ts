import type {Field} from './schema-fields';
import type {CellKind} from './table';

/** What may be written in a cell of this kind, in an officer's words. */
export function allowedIn(kind: CellKind): string {
  switch (kind.type) {
    case 'text':
      return kind.most === undefined ? 'chữ' : `chữ, không quá ${kind.most} ký tự`;
    case 'date':
      return 'ngày/tháng/năm, ví dụ 05/8/2023';
    case 'number': {
      const whole = kind.decimals === 0 ? 'số nguyên' : 'số';
      return kind.least === undefined ? whole : `${whole}, từ ${kind.least} trở lên`;
    }
    case 'choice':
      return kind.options.length <= 6
        ? kind.options.map(({word}) => word).join(' / ')
        : 'chọn trong danh sách';
    case 'lines':
      return `mỗi mục một dòng trong ô (Alt+Enter); mỗi mục: ${allowedIn(kind.item)}`;
  }
}

/** The note under a heading: what the schema says of it, what is allowed, an example, whether it may stay empty. */
export function noteOf({kind, description, examples, isOptional}: Omit<Field, 'path'>): string {
  const example =
    kind.type === 'text' ? examples.find((one) => typeof one === 'string') : undefined;
  return [
    ...(description === undefined ? [] : [description]),
    allowedIn(kind),
    ...(example === undefined ? [] : [`ví dụ ${example}`]),
    isOptional ? 'có thể để trống' : 'bắt buộc',
  ].join('; ');
}
