import fc from 'fast-check';

/** Syllables and words as office prose has them: compounds, names, numbers with units, punctuation. */
const WORDS =
  `tổ dân phố công nghệ số cộng đồng chuyển đổi hồ sơ giấy tờ bà con phường của và với cho nộp ngay tại nhà
  bác Nguyễn Văn An Trương Quang Trọng mức 2 Đề án 06 ngày 20/8 12 10.746 thẻ 87,4% CCCD UBND nghiêng a ở , . ; … – “chuyển số”, xong. rồi,`
    .split(/\s+/)
    .filter(Boolean);

/** Vietnamese-looking text of `min` … `max` words, one space between. */
export const vietnamese = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...WORDS), {minLength: min, maxLength: max})
    .map((words) => words.join(' '));

/** The same text with more spaces than it needs. */
export const spacedOut = (text: string): string => `  ${text.replace(/ /g, '   ')} \t`;
