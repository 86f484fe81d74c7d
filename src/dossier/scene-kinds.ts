import {valuesOf, type Words} from './words/word';

/** Kinds of scene that a clip may have, in the order of the usual story. */
export const SCENE_WORDS = {
  hook: {word: 'Mở đầu', meaning: 'mở đầu: tờ phiếu chờ'},
  title: {word: 'Tên clip', meaning: 'tên clip và đơn vị dự thi'},
  team: {word: 'Giới thiệu tổ', meaning: 'C1: giới thiệu tổ (team.json)'},
  changes: {word: 'Trước và nay', meaning: 'C2: trước và nay (roles.json)'},
  services: {word: 'Dịch vụ công', meaning: 'C3.1: dịch vụ công trực tuyến (activities.json)'},
  market: {
    word: 'Chợ trên mạng',
    meaning: 'C3.2: thương mại điện tử, thanh toán điện tử (activities.json)',
  },
  needs: {
    word: 'Nhu cầu thiết yếu',
    meaning: 'C3.3: y tế, giáo dục, chính sách xã hội (activities.json)',
  },
  statistics: {word: 'Con số', meaning: 'số liệu (statistics.json)'},
  outreach: {word: 'Tuyên truyền', meaning: 'C4: thông tin, tuyên truyền (outreach.json)'},
  management: {word: 'Điều hành', meaning: 'C5: quản lý, điều hành (management.json)'},
  solutions: {word: 'Giải pháp', meaning: 'C6: giải pháp (solutions.json)'},
  closing: {word: 'Kết', meaning: 'kết: lời cảm ơn, đơn vị thực hiện, nguồn'},
} as const satisfies Words;

export type SceneKind = keyof typeof SCENE_WORDS;
export const SCENE_KINDS = valuesOf(SCENE_WORDS);
