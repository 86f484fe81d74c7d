import type {z} from 'zod';
import {clipSchema} from './schema/clip';
import {mediaSchema} from './schema/media';
import type {profileSchema} from './schema/profile';
import {
  activitiesSchema,
  managementSchema,
  outreachSchema,
  rolesSchema,
  solutionsSchema,
  teamSchema,
} from './schema/scenes';
import {sessionsSchema} from './schema/sessions';
import {statisticsSchema} from './schema/statistics';
import {wordsSchema} from './schema/words';

/** The files of a dossier, each kept by one office, and what each may hold. */
export const DOSSIER_SCHEMAS = {
  clip: clipSchema,
  team: teamSchema,
  roles: rolesSchema,
  activities: activitiesSchema,
  outreach: outreachSchema,
  management: managementSchema,
  solutions: solutionsSchema,
  statistics: statisticsSchema,
  media: mediaSchema,
  words: wordsSchema,
  sessions: sessionsSchema,
} as const;

export type DossierPart = keyof typeof DOSSIER_SCHEMAS;
export const DOSSIER_PARTS = Object.keys(DOSSIER_SCHEMAS) as DossierPart[];

/** Content of an optional part whose file is missing. */
export const TEXT_IF_ABSENT: Readonly<Partial<Record<DossierPart, string>>> = {
  words: '{"readings": [], "compounds": []}',
  sessions: '{"sessions": []}',
};

/** Path of a part inside the dossier's folder. */
export const fileOf = (part: DossierPart): string => `${part}.json`;
export const profileFile = (name: string): string => `profiles/${name}.json`;

export type Profile = z.infer<typeof profileSchema>;

/** Everything that the officers wrote, checked; immutable from here on. */
export type Dossier = {
  readonly [Part in DossierPart]: z.infer<(typeof DOSSIER_SCHEMAS)[Part]>;
} & {readonly profile: Profile};
