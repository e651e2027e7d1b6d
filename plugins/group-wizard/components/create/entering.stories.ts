import type { Meta } from '@storybook/web-components';

import { aPolicy, aSession } from '../../../../mocks/factories/index.ts';
import { never } from '../../../../mocks/scripted-ports.ts';
import { fail } from '../../../../shared/domain/result.ts';
import { FULL, keeping, wizardStory } from '../../testing/wizard.fixture.ts';

/** Entering what an external group is to be (G-01 to G-05), and the draft of it (G-21). */
const meta: Meta = { title: 'Group wizard/Create/Entering' };
export default meta;

export const Profile = wizardStory({});
export const ProfileOnBehalfOfMasters = wizardStory({ viewer: aSession() });
export const ProfileWithoutName = wizardStory({ press: ['Next'] });
export const DescriptionTooLong = wizardStory({
  draft: { ...FULL, step: 'profile', description: 'Planning and delivery. '.repeat(15) },
});
export const Masters = wizardStory({ draft: { ...FULL, step: 'masters' } });
export const NoMasters = wizardStory({ draft: { ...FULL, step: 'masters', masters: [] }, press: ['Next'] });
export const Features = wizardStory({ draft: { ...FULL, step: 'features' } });

export const DraftLoading = wizardStory({ drafts: { ...keeping(null), get: never } });
export const DraftNotLoaded = wizardStory({
  drafts: { ...keeping(null), get: async () => fail({ kind: 'unavailable' }) },
});
export const DraftKept = wizardStory({ draft: { ...FULL, step: 'masters' }, press: ['Next'] });
export const DraftOfThisPageOnly = wizardStory({
  viewer: aSession({ capabilities: ['groups', 'groups.create'] }),
  press: ['Next'],
});
export const StartedOver = wizardStory({ draft: { ...FULL, step: 'profile' }, press: ['Start over'] });

export const NotAllowed = wizardStory({ viewer: aSession({ policy: aPolicy({ mayCreateGroups: false }) }) });
export const NotSupported = wizardStory({ viewer: aSession({ capabilities: ['groups'] }) });
