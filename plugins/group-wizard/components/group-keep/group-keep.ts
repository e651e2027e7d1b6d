import { defineDialog } from '../../../../shared/ui/dialog/dialog.element.ts';
import { defineMenu } from '../../../../shared/ui/menu/menu.element.ts';
import { defineReasonField } from '../../../../shared/ui/reason/reason-field.element.ts';
import { defineToasts } from '../../../../shared/ui/toast/toasts.element.ts';
import { defineFeatureSet } from '../features/feature-set.element.ts';
import { defineGroupDelete } from '../group-delete/group-delete.element.ts';
import { defineAddMembers } from '../group-members/add-members.element.ts';
import { defineGroupMembers } from '../group-members/group-members.element.ts';
import { defineGroupSuccession } from '../group-members/group-succession.element.ts';
import { defineRemoveMember } from '../group-members/remove-member.element.ts';
import { defineStopLeading } from '../group-members/stop-leading.element.ts';
import { defineGroupPeople } from '../group-people/group-people.element.ts';
import { defineGroupSettings } from '../group-settings/group-settings.element.ts';
import { definePictureField } from '../picture/picture-field.element.ts';

/** All that changes a group: fetched behind its details, before the reader gets to it. */
export function defineGroupKeep(): void {
  defineDialog();
  defineMenu();
  defineReasonField();
  defineToasts();
  defineFeatureSet();
  definePictureField();
  defineGroupPeople();
  defineGroupMembers();
  defineAddMembers();
  defineRemoveMember();
  defineStopLeading();
  defineGroupSuccession();
  defineGroupSettings();
  defineGroupDelete();
}
