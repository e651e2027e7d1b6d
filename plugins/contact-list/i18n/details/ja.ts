import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  type: '連絡先の種類',
  privacy: '公開範囲',
  privacyHint: '経路を問わず、これらのメンバーが閲覧できる連絡先',
  addMember: 'メンバーを追加',
  deletedSeesNothing: '削除済みです。削除されたメンバーは連絡先を閲覧できません。',
  owner: '連絡先の担当者',
  ownerHint: '1名',
  searchMembers: 'メンバーを検索',
  name: '名前',
  nameHint: 'かな、アクセント、全角・半角の違いは区別されません',
  company: '会社・所属',
  every: 'すべての条件に合う連絡先が表示されます。',
};
