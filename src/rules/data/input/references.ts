import {mediaLinks} from './media-links';
import {unknownScenes} from './profile-contents';
import {readingRule} from './reading-rule';
import {groupsOfSessions} from './sessions';
import {statisticsLinks} from './statistics-links';
import {textReferences} from './text-references';

/** What one place of the dossier calls by name is there, and no two things have one name. */
export const references = readingRule({
  id: 'INPUT.REFERENCE',
  about: 'Tên gọi và mã trỏ đến thứ có thật',
  source: 'Luật thiết kế 3: đọc chặt, nói rõ',
  check: (context) => [
    ...textReferences(context),
    ...statisticsLinks(context),
    ...mediaLinks(context),
    ...unknownScenes(context),
    ...groupsOfSessions(context),
  ],
});
