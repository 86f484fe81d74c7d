/** Texts that stand where an author or a licence should and name none. The whole text must be such a word. */
const VAGUE = [
  /^[\s\p{P}\p{S}]*$/u,
  /^(chưa|không) (rõ|biết|xác định)(?!\p{L})/u,
  /^chưa( \p{L}+)? (có|xin|hỏi)(?!\p{L})/u,
  /^không có( giấy phép| thông tin| tác giả)?$/u,
  /^(đang|sẽ|chờ) (xin|chờ|hỏi|liên hệ|cập nhật|bổ sung|tìm)(?!\p{L})/u,
  /^((nguồn|ảnh|hình|nhạc|phim|clip|video|tải|lấy|sưu tầm|từ|trên|ở)[\s:]+)*(internet|google|facebook|youtube|zalo|tiktok|pinterest|mạng|trên mạng|sưu tầm|in-tơ-nét)$/u,
  /^(miễn phí|free|no copyright( music)?|(nhạc |ảnh )?không( có)? bản quyền)$/u,
  /^(tbd|todo|n\/a|none|unknown|xxx+)$/u,
];

/** Whether a text says that nobody knows, instead of who or what. */
export const isVague = (text: string): boolean => {
  const words = text
    .toLowerCase()
    .replace(/[.…\s]+$/u, '')
    .trim();
  return VAGUE.some((pattern) => pattern.test(words));
};
