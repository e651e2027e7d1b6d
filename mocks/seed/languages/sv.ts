import type { Language } from '../language.ts';

export const sv: Language = {
  lang: 'sv',
  families:
    'Lindqvist Sandberg Åkesson Björk Dahlström Ekström Forsberg Hägg Jönsson Lövgren Nyström Öberg Söderlund Wallström'.split(
      ' ',
    ),
  given: 'Emma Björn Astrid Gustav Ingrid Åsa Östen Märta Linnéa Nils Sven Freja Göran Ylva'.split(' '),
  companyStems: ['Västra', 'Norra', 'Södra', 'Mälar', 'Vänern', 'Björkdal', 'Ängs'],
  companyEndings: ['Frakt AB', 'Skog AB', 'Bygg AB', 'Data AB', 'Press', 'Möbler'],
  companiesJoined: false,
  departments: ['Försäljning', 'Inköp', 'Ledning'],
  titles: ['Inköpare', 'Försäljningschef', 'VD'],
  tags: ['Frakt', 'Kund', 'Leverantör'],
  memos: ['Ring helst före lunch.'],
  addresses: ['Exempelgatan 12, Provstad'],
  mobile: '+46 70 174 06 ##',
  office: '+46 8 465 004 ##',
};
