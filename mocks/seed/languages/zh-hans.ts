import type { Language } from '../language.ts';

export const zhHans: Language = {
  lang: 'zh-Hans',
  families:
    '王|wang 李|li 张|zhang 刘|liu 陈|chen 杨|yang 赵|zhao 黄|huang 周|zhou 吴|wu 徐|xu 孙|sun 胡|hu 朱|zhu 高|gao 林|lin 何|he 郭|guo 马|ma 罗|luo 梁|liang 宋|song 郑|zheng 谢|xie 韩|han 唐|tang 冯|feng 于|yu 董|dong 萧|xiao 程|cheng 曹|cao 袁|yuan 邓|deng 许|xu 欧阳|ouyang'.split(
      ' ',
    ),
  given:
    '思远|siyuan 子轩|zixuan 婉清|wanqing 雅静|yajing 志强|zhiqiang 丽华|lihua 俊杰|junjie 欣怡|xinyi 浩然|haoran 梓涵|zihan 建国|jianguo 秀英|xiuying 宇航|yuhang 诗涵|shihan 明辉|minghui 晓东|xiaodong 慧敏|huimin 天佑|tianyou 雨桐|yutong 文博|wenbo 佳琪|jiaqi 一鸣|yiming 海燕|haiyan 国栋|guodong 静怡|jingyi 伟|wei 芳|fang 磊|lei 娜|na 敏|min'.split(
      ' ',
    ),
  companyStems: '青禾 北辰 恒信 中远 华创 瑞丰 天成 长河 金桥 明德 新洲 东方 万里 嘉禾 云帆 启明 南山 远望'.split(' '),
  companyEndings: '科技有限公司 电子 贸易有限公司 物流 实业 设计院 软件 医药 建材 食品有限公司 传媒 机械制造'.split(
    ' ',
  ),
  companiesJoined: true,
  departments: ['销售部', '采购部', '市场部', '人力资源部', '研发部', '质量部', '海外业务部', '物流部'],
  titles: ['专员', '主管', '经理', '高级经理', '总监', '副总裁', '总经理', '工程师'],
  tags: ['供应商', '客户', '代理', '展会', '重点', '样品', 'OEM', '合同'],
  memos: ['上午联系比较方便。', '合同三月续签。', '样品寄出前请确认新仓库地址。'],
  addresses: ['上海市样例区示范路12号', '深圳市虚构区例子街8号'],
  mobile: '+86 100 0000 ####',
  office: '+86 21 0000 ####',
};
