import { setCustomElementsManifest } from '@storybook/web-components';

import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);
