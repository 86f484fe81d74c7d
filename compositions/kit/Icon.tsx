import type {LucideIcon} from 'lucide-react';
// One by one: the package as a whole is four thousand icons, and `check` would wait for them.
import Baby from 'lucide-react/icons/baby';
import Bell from 'lucide-react/icons/bell';
import BookOpen from 'lucide-react/icons/book-open';
import Camera from 'lucide-react/icons/camera';
import ChartColumn from 'lucide-react/icons/chart-column';
import Check from 'lucide-react/icons/check';
import CircleUserRound from 'lucide-react/icons/circle-user-round';
import ClipboardList from 'lucide-react/icons/clipboard-list';
import Clock from 'lucide-react/icons/clock';
import Cloud from 'lucide-react/icons/cloud';
import DoorOpen from 'lucide-react/icons/door-open';
import FileText from 'lucide-react/icons/file-text';
import Flag from 'lucide-react/icons/flag';
import Gift from 'lucide-react/icons/gift';
import GraduationCap from 'lucide-react/icons/graduation-cap';
import Hand from 'lucide-react/icons/hand';
import HandCoins from 'lucide-react/icons/hand-coins';
import Heart from 'lucide-react/icons/heart';
import HeartPulse from 'lucide-react/icons/heart-pulse';
import House from 'lucide-react/icons/house';
import IdCard from 'lucide-react/icons/id-card';
import KeyRound from 'lucide-react/icons/key-round';
import Leaf from 'lucide-react/icons/leaf';
import Link from 'lucide-react/icons/link';
import List from 'lucide-react/icons/list';
import Lock from 'lucide-react/icons/lock';
import MapPin from 'lucide-react/icons/map-pin';
import Megaphone from 'lucide-react/icons/megaphone';
import MessageCircle from 'lucide-react/icons/message-circle';
import Package from 'lucide-react/icons/package';
import QrCode from 'lucide-react/icons/qr-code';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import Route from 'lucide-react/icons/route';
import School from 'lucide-react/icons/school';
import Search from 'lucide-react/icons/search';
import Send from 'lucide-react/icons/send';
import Shield from 'lucide-react/icons/shield';
import ShieldCheck from 'lucide-react/icons/shield-check';
import ShoppingBasket from 'lucide-react/icons/shopping-basket';
import ShoppingCart from 'lucide-react/icons/shopping-cart';
import Signal from 'lucide-react/icons/signal';
import Smartphone from 'lucide-react/icons/smartphone';
import Sparkles from 'lucide-react/icons/sparkles';
import Star from 'lucide-react/icons/star';
import Stethoscope from 'lucide-react/icons/stethoscope';
import Store from 'lucide-react/icons/store';
import Target from 'lucide-react/icons/target';
import Truck from 'lucide-react/icons/truck';
import User from 'lucide-react/icons/user';
import UserStar from 'lucide-react/icons/user-star';
import Users from 'lucide-react/icons/users';
import UsersRound from 'lucide-react/icons/users-round';
import Volume2 from 'lucide-react/icons/volume-2';
import Wallet from 'lucide-react/icons/wallet';
import Wifi from 'lucide-react/icons/wifi';
import Wrench from 'lucide-react/icons/wrench';
import type React from 'react';
import type {IconName} from '../../src/dossier/icon-names';

const ICONS: Readonly<Record<IconName, LucideIcon>> = {
  account: CircleUserRound,
  baby: Baby,
  bell: Bell,
  book: BookOpen,
  camera: Camera,
  cart: ShoppingCart,
  chart: ChartColumn,
  chat: MessageCircle,
  check: Check,
  clock: Clock,
  cloud: Cloud,
  door: DoorOpen,
  file: FileText,
  flag: Flag,
  gift: Gift,
  hand: Hand,
  health: HeartPulse,
  heart: Heart,
  home: House,
  'id-card': IdCard,
  key: KeyRound,
  leaf: Leaf,
  link: Link,
  list: List,
  location: MapPin,
  lock: Lock,
  loudspeaker: Volume2,
  meeting: UsersRound,
  megaphone: Megaphone,
  money: HandCoins,
  package: Package,
  people: Users,
  phone: Smartphone,
  photo: Camera,
  police: ShieldCheck,
  qr: QrCode,
  refresh: RefreshCw,
  report: ClipboardList,
  road: Route,
  school: School,
  search: Search,
  send: Send,
  shield: Shield,
  shop: ShoppingBasket,
  signal: Signal,
  star: Star,
  stethoscope: Stethoscope,
  store: Store,
  target: Target,
  tool: Wrench,
  training: GraduationCap,
  truck: Truck,
  user: User,
  wallet: Wallet,
  wifi: Wifi,
  women: Sparkles,
  youth: UserStar,
};

type IconProps = {
  readonly name: IconName;
  /** Centre and size in px. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly strokeWidth?: number;
};

/** A line icon inside a {@link Drawing}, placed by its centre. */
export const Icon: React.FC<IconProps> = ({name, x, y, size, color, strokeWidth = 2}) => {
  const Glyph = ICONS[name];
  return (
    <g transform={`translate(${x - size / 2} ${y - size / 2})`}>
      <Glyph width={size} height={size} color={color} strokeWidth={strokeWidth} />
    </g>
  );
};
