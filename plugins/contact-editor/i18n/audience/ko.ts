import type { Translation } from '../../../../shared/i18n/catalogue.ts';
import type { en } from './en.ts';

export const ko: Translation<typeof en> = {
  whyTitle: '볼 수 있는 사람과 그 이유',
  whyTitleAfter: '저장 후 볼 수 있는 사람과 그 이유',
  find: '사람 찾기',
  everybody: '전체 {count}',
  gaining: '추가 +{count}',
  losing: '제외 −{count}',
  whichPeople: '표시할 사람',
  byTeam: '팀 {name}',
  byGroup: '그룹 {name}',
  nobodyFound: '이 이름과 일치하는 사람이 없습니다.',
  back: '뒤로',
};
