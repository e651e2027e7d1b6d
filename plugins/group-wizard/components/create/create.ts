import { defineReasonField } from '../../../../shared/ui/reason/reason-field.element.ts';
import { defineRoomChoice } from '../convert/room-choice.element.ts';
import { defineFeatureSet } from '../features/feature-set.element.ts';
import { defineGroupPeople } from '../group-people/group-people.element.ts';
import { definePictureField } from '../picture/picture-field.element.ts';
import { defineGroupCreate } from './group-create.element.ts';

/**
 * The whole wizard as one part: whoever has begun needs nothing more of this release, although another one has taken its
 * place meanwhile (P8).
 */
export function defineWizard(): void {
  defineFeatureSet();
  defineReasonField();
  defineGroupPeople();
  definePictureField();
  defineRoomChoice();
  defineGroupCreate();
}
