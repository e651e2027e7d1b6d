import type { Translation } from '../../../i18n/catalogue.ts';
import type { en } from './en.ts';

export const zhHans: Translation<typeof en> = {
  members: '成员',
  teams: '部门',
  groups: '群组',
  contacts: '外部联系人',
  searching: '正在搜索',
  none: '没有与“{text}”匹配的结果。',
  empty: '没有可选的对象。',
  failed: '无法搜索通讯录。',
  matches: '{count} 个匹配结果',
  more: '共 {count} 个，已显示 {shown} 个。继续输入可缩小范围。',
  narrow: '继续输入可缩小范围。',
  chosen: '已选择：{names}',
  added: '已添加{name}。',
  removed: '已移除{name}。',
};
