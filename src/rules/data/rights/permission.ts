import {formatDate} from '../../../text/format-date';
import {assetRule} from './asset-rule';
import {purposesInWords, purposesNotIn} from './purposes';

/** RIGHT.EXPIRED: the permission lasts as long as the clip is used. */
export const permissionExpired = assetRule({
  id: 'RIGHT.EXPIRED',
  about: 'Thời hạn được phép dùng tệp',
  source: 'Luật Sở hữu trí tuệ; giấy phép của tệp',
  check: ({expires}, {until}) =>
    expires === undefined || expires >= until
      ? []
      : [
          {
            path: ['expires'],
            message: `chỉ được dùng đến hết ngày ${formatDate(expires)}, mà clip còn dùng ngày ${formatDate(until)}; hãy xin gia hạn rồi sửa expires, hoặc thay tệp khác.`,
            measured: expires,
            expected: `từ ${until} trở đi`,
          },
        ],
});

/** RIGHT.USE: the permission names every use of the clip. */
export const permittedUse = assetRule({
  id: 'RIGHT.USE',
  about: 'Mục đích được phép dùng tệp',
  source: 'Luật Sở hữu trí tuệ; giấy phép của tệp',
  check: ({allowedUse}, {profile}) => {
    const missing = allowedUse ? purposesNotIn(allowedUse, profile.rights.purposes) : [];
    return missing.length === 0
      ? []
      : [
          {
            path: ['allowedUse'],
            message: `không được phép dùng để ${purposesInWords(missing)}; hãy xin phép thêm rồi ghi vào allowedUse, hoặc thay tệp khác.`,
            measured: allowedUse?.join(', ') ?? '',
            expected: `có ${missing.join(', ')}`,
          },
        ];
  },
});
