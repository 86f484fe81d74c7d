import type {Rule} from '../../rule';
import type {RightsCase} from './asset-rule';
import {authorAndLicence, musicRights} from './author-and-licence';
import {childConsent} from './child-consent';
import {dronePermit} from './drone';
import {freshness} from './freshness';
import {generatedMedia} from './generated';
import {permissionExpired, permittedUse} from './permission';
import {personConsent} from './person-consent';
import {privateName} from './private-name';
import {countryMap, emblemPermit} from './symbols';
import {unregistered} from './unregistered';

/** Rights, consent, form and symbols of photographs, films, music, fonts and voices, as the register has them. */
export const RIGHTS_RULES: readonly Rule<RightsCase>[] = [
  authorAndLicence,
  musicRights,
  permissionExpired,
  permittedUse,
  personConsent,
  childConsent,
  privateName,
  generatedMedia,
  dronePermit,
  freshness,
  countryMap,
  emblemPermit,
  unregistered,
];
