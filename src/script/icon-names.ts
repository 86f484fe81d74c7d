/**
 * Icons that a dossier may name, by what they mean to an officer rather than by what they show.
 * The drawing of each is chosen in `compositions/parts/Icon.tsx`.
 */
export const ICON_NAMES = [
  'account', 'baby', 'bell', 'book', 'camera', 'cart', 'chart', 'chat', 'check', 'clock', 'cloud', 'door',
  'file', 'flag', 'gift', 'hand', 'health', 'heart', 'home', 'id-card', 'key', 'leaf', 'link', 'list', 'location',
  'lock', 'loudspeaker', 'meeting', 'megaphone', 'money', 'package', 'people', 'phone', 'photo', 'police', 'qr',
  'refresh', 'report', 'road', 'school', 'search', 'send', 'shield', 'shop', 'signal', 'star', 'stethoscope',
  'store', 'target', 'tool', 'training', 'truck', 'user', 'wallet', 'wifi', 'women', 'youth',
] as const;

export type IconName = (typeof ICON_NAMES)[number];
