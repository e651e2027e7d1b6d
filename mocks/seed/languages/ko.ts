import type { Language } from '../language.ts';

export const ko: Language = {
  lang: 'ko',
  families:
    '김|kim 이|lee 박|park 최|choi 정|jung 강|kang 조|cho 윤|yoon 장|jang 임|lim 한|han 오|oh 서|seo 신|shin 권|kwon 황|hwang 안|ahn 송|song 류|ryu 홍|hong 전|jeon 고|ko 문|moon 손|son 양|yang 배|bae 백|baek 허|heo 남|nam 심|shim 노|noh 하|ha 곽|kwak 성|sung 차|cha 주|joo 우|woo 구|koo 민|min 유|yoo 남궁|namgung 선우|sunwoo'.split(
      ' ',
    ),
  given:
    '서연|seoyeon 민준|minjun 도윤|doyun 하은|haeun 지우|jiwoo 서준|seojun 예준|yejun 시우|siwoo 주원|juwon 하준|hajun 지호|jiho 준서|junseo 지훈|jihoon 유진|yujin 민서|minseo 지민|jimin 수아|sua 지아|jia 채원|chaewon 다은|daeun 은서|eunseo 예은|yeeun 수빈|subin 소율|soyul 윤서|yunseo 재호|jaeho 현우|hyunwoo 동현|donghyun 승우|seungwoo 태양|taeyang 영호|youngho 상훈|sanghoon 성민|sungmin 진우|jinwoo 미영|miyoung 은정|eunjung 혜진|hyejin 경희|kyunghee 정숙|jungsook 나래|narae 아름|areum 보람|boram 가온|gaon 이든|idun 라온|raon 세훈|sehoon 기범|kibum 원석|wonseok 형준|hyungjun 소연|soyeon'.split(
      ' ',
    ),
  companyStems:
    '한빛 대한 미래 누리 해솔 온새미 가람 두레 푸른 나래 다온 세종 동방 한강 백두 태평 새롬 늘봄 은하 초록 코어 하나로 삼정 금강 예원'.split(
      ' ',
    ),
  companyEndings:
    '디자인 정밀 물산 소프트 엔지니어링 스튜디오 상사 전자 물류 건설 식품 화학 테크 미디어 솔루션 무역 제약 출판'.split(
      ' ',
    ),
  companiesJoined: true,
  departments: [
    '영업1팀',
    '영업2팀',
    '구매팀',
    '마케팅팀',
    '인사팀',
    '경영지원팀',
    '개발팀',
    '품질관리팀',
    '해외사업부',
    '물류팀',
  ],
  titles: ['사원', '대리', '과장', '차장', '부장', '팀장', '이사', '대표이사'],
  tags: ['거래처', '디자인', '부품', '품질', '협력사', '사진', 'VIP', '전시회', '신규', '물류', '계약'],
  memos: [
    '오전 회의 이후에 전화 주세요.',
    '계약 갱신은 3월입니다.',
    '전시회에서 처음 만났습니다.',
    '견적서는 이메일로 보내 달라고 하셨습니다.',
  ],
  addresses: ['서울특별시 가상구 예시로 12', '부산광역시 견본구 보기길 34'],
  mobile: '+82 10-0000-####',
  office: '+82 2-0000-####',
};
