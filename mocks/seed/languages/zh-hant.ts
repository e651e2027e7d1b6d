import type { Language } from '../language.ts';

export const zhHant: Language = {
  lang: 'zh-Hant',
  families:
    '林|lin 陳|chen 黃|huang 張|chang 李|lee 王|wang 吳|wu 劉|liu 蔡|tsai 楊|yang 許|hsu 鄭|cheng 謝|hsieh 郭|kuo 洪|hung 曾|tseng 邱|chiu 廖|liao 賴|lai 周|chou 葉|yeh 蘇|su 莊|chuang 歐陽|ouyang'.split(
      ' ',
    ),
  given:
    '雅婷|yating 志明|chihming 淑芬|shufen 家豪|chiahao 怡君|yichun 俊傑|chunchieh 美玲|meiling 冠宇|kuanyu 詩涵|shihhan 承翰|chenghan 慧敏|huimin 宗翰|tsunghan 佳穎|chiaying 建宏|chienhung 欣怡|hsinyi 彥廷|yenting 思妤|szuyu 柏翰|pohan 婉如|wanju 文傑|wenchieh 麗華|lihua 國強|kuochiang'.split(
      ' ',
    ),
  companyStems: '晨曦 鴻洲 永豐 華宇 立信 大同 昇陽 遠東 宏達 金石 福田 台光 聯成 藍海 日月'.split(' '),
  companyEndings: '設計工作室 貿易 科技股份有限公司 電子 實業 物流 建設 出版社 食品 機械 生技'.split(' '),
  companiesJoined: true,
  departments: ['業務部', '採購部', '行銷部', '人資部', '研發部', '品保部', '海外部', '物流部'],
  titles: ['專員', '主任', '經理', '協理', '總監', '副總經理', '總經理', '工程師'],
  tags: ['供應商', '客戶', '設計', '展覽', '樣品', '合約', '重點'],
  memos: ['上午聯絡較方便。', '合約三月續約。', '展覽時交換名片。'],
  addresses: ['臺北市範例區示範路12號', '高雄市虛構區例子街8號'],
  mobile: '+886 900 000 ###',
  office: '+886 2 0000 ####',
};
