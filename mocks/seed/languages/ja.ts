import type { Language } from '../language.ts';

export const ja: Language = {
  lang: 'ja',
  families:
    '佐藤|さとう|sato 鈴木|すずき|suzuki 高橋|たかはし|takahashi 田中|たなか|tanaka 伊藤|いとう|ito 渡辺|わたなべ|watanabe 山本|やまもと|yamamoto 中村|なかむら|nakamura 小林|こばやし|kobayashi 加藤|かとう|kato 吉田|よしだ|yoshida 山田|やまだ|yamada 佐々木|ささき|sasaki 山口|やまぐち|yamaguchi 松本|まつもと|matsumoto 井上|いのうえ|inoue 木村|きむら|kimura 林|はやし|hayashi 斎藤|さいとう|saito 清水|しみず|shimizu 山崎|やまざき|yamazaki 森|もり|mori 池田|いけだ|ikeda 橋本|はしもと|hashimoto 阿部|あべ|abe 石川|いしかわ|ishikawa 前田|まえだ|maeda 藤田|ふじた|fujita 岡田|おかだ|okada 後藤|ごとう|goto 長谷川|はせがわ|hasegawa 村上|むらかみ|murakami 近藤|こんどう|kondo 坂本|さかもと|sakamoto 遠藤|えんどう|endo 藤井|ふじい|fujii 青木|あおき|aoki 岸本|きしもと|kishimoto'.split(
      ' ',
    ),
  given:
    '太郎|たろう|taro 美咲|みさき|misaki さくら|さくら|sakura 健一|けんいち|kenichi 悠真|ゆうま|yuma 凛|りん|rin 拓海|たくみ|takumi 結衣|ゆい|yui 陽菜|ひな|hina 蓮|れん|ren 大翔|ひろと|hiroto 葵|あおい|aoi 翔太|しょうた|shota 愛|あい|ai 直樹|なおき|naoki 真由美|まゆみ|mayumi 健太|けんた|kenta 恵子|けいこ|keiko 海斗|かいと|kaito 七海|ななみ|nanami 優斗|ゆうと|yuto 千尋|ちひろ|chihiro 誠|まこと|makoto 明美|あけみ|akemi 浩|ひろし|hiroshi 由美子|ゆみこ|yumiko 亮|りょう|ryo 彩|あや|aya 駿|しゅん|shun 遥|はるか|haruka 学|まなぶ|manabu 智子|ともこ|tomoko 一郎|いちろう|ichiro 花子|はなこ|hanako 航|わたる|wataru'.split(
      ' ',
    ),
  companyStems:
    'ひかり さくら みなと 渡辺 小林 東雲 青葉 日之出 大和 三栄 若葉 北斗 松風 富士見 あかつき 丸八 朝日丘 双葉 千歳 白鷺'.split(
      ' ',
    ),
  companyEndings:
    '商事 工房 製作所 印刷 工務店 物産 電機 食品 運輸 化学工業 システムズ 設計事務所 出版 製薬 建設 精機'.split(' '),
  companiesJoined: true,
  departments: [
    '営業第一部',
    '営業第二部',
    '購買部',
    '総務部',
    '人事部',
    '開発部',
    '品質保証部',
    '海外事業部',
    '物流部',
    '広報室',
  ],
  titles: ['主任', '係長', '課長', '部長代理', '部長', '取締役', '代表取締役', '担当'],
  tags: ['仕入先', '展示会', '見積中', '包装', '工具', '代理店', '印刷', '物流', '契約更新'],
  memos: ['午前中の電話を希望。', '契約更新は三月。', '展示会で名刺交換。', '見積書は郵送で。'],
  addresses: ['東京都見本区例示町1-2-3', '大阪府架空市仮町4-5'],
  mobile: '+81 90-0000-####',
  office: '+81 3-0000-####',
};
