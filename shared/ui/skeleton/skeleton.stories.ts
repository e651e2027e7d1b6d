import type { Meta, StoryObj } from '@storybook/web-components';

import { framed } from '../testing/frame.element.ts';
import { skeletonStyles } from './skeleton.styles.ts';
import { skeleton } from './skeleton.ts';

/** Has the size of what replaces it, so that nothing jumps. */
const meta: Meta = { title: 'Components/Skeleton' };
export default meta;

export const Shapes: StoryObj = {
  render: () => framed(skeletonStyles, [skeleton('box'), skeleton('round'), skeleton('short')]),
};
