import type { Translation } from '../catalogue.ts';
import type { en } from './en.ts';

export const zhHans: Translation<typeof en> = {
  notBoughtTitle: '当前套餐不包含外部联系人',
  notBoughtText: '贵公司尚未购买此功能。购买前不会加载任何内容。',
  notAllowedTitle: '您无法使用外部联系人',
  notAllowedText: '您没有与公司外部人员联系的权限。公司管理员可以更改。',

  brokenText: '这里发生了意外问题，页面的其他部分不受影响。',

  offlineTitle: '你已离线',
  offlineText: '已加载的内容仍可查看。连接恢复后即可继续修改。',
  timeoutTitle: '服务器未及时响应',
  timeoutText: '没有内容丢失。请稍后重试。',
  unauthenticatedTitle: '请重新登录以继续',
  unauthenticatedText: '会话已结束，你输入的内容仍然保留。',
  forbiddenTitle: '你没有权限执行此操作',
  forbiddenText: '你的角色不包含此权限，公司管理员可以更改。',
  notFoundTitle: '找不到该内容',
  notFoundText: '它可能已被移除，或未向你共享。',
  goneTitle: '该内容已不存在',
  goneText: '它已被永久删除，无法恢复。',
  conflictTitle: '其他人已先行更改',
  conflictText: '没有内容被覆盖。请查看两个版本后选择。',
  invalidTitle: '有内容需要更正',
  invalidText: '{count} 个字段未被接受。',
  rateLimitedTitle: '请求过多',
  rateLimitedText: '服务器要求等待 {count} 秒后再试。',
  unavailableTitle: '服务器不可用',
  unavailableText: '服务器暂时无法处理请求，请稍后重试。',
  cursorExpiredTitle: '列表已更新',
  cursorExpiredText: '列表打开时间过长。重新加载即可查看当前内容。',
  unsupportedTitle: '此门户不提供该功能',
  unsupportedText: '门户未提供这项功能。',
  cancelledTitle: '已停止',
  cancelledText: '操作在完成前已停止，你可以重新开始。',
  unknownOutcomeTitle: '无法确认是否已保存',
  unknownOutcomeText: '更改已发送，但未收到响应。请先确认，再决定是否重复操作。',

  tooLong: '超出 {count} 个字符。内容未被截断，缩短后即可继续。',
};
