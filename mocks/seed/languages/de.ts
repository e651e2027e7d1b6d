import type { Language } from '../language.ts';

export const de: Language = {
  lang: 'de',
  families:
    'Hartmann Vogel Keller Sattler Schäfer Müller Weiß Großmann Brandt Köhler Lindner Neumann Öztürk Pfeiffer Richter Schröder Trautmann Ullrich Voß Ziegler Jäger Böhm Krüger Hoffmann'.split(
      ' ',
    ),
  given:
    'Amelia Hendrik Kirsten Moritz Anke Jürgen Katharina Lukas Sabine Thorsten Ursula Wolfgang Ines Jonas Lena Maximilian Friederike Götz Jörg Marlene Niklas Renate Stefan Tanja'.split(
      ' ',
    ),
  companyStems:
    'Nordlicht Nordwind Elbufer Rheingold Schwarzwald Hansa Alpenblick Havelland Weser Falkenberg Lindenhof Bergmann'.split(
      ' ',
    ),
  companyEndings: [
    'Logistik GmbH',
    'AG',
    'Maschinenbau GmbH & Co. KG',
    'Versicherung',
    'Spedition',
    'Verlag',
    'Feinmechanik',
    'Bau GmbH',
    'Energie',
  ],
  companiesJoined: false,
  departments: ['Vertrieb', 'Einkauf', 'Qualitätssicherung', 'Personal', 'Geschäftsleitung', 'Versand'],
  titles: ['Leiter Einkauf', 'Sachbearbeiterin', 'Geschäftsführer', 'Projektleiterin', 'Ingenieur', 'Vertriebsleiter'],
  tags: ['Freight', 'EU', 'Lieferant', 'Messe', 'Rahmenvertrag'],
  memos: ['Bitte erst nach 10 Uhr anrufen.', 'Rahmenvertrag läuft im März aus.'],
  addresses: ['Musterstraße 12, 12345 Musterstadt'],
  mobile: '+49 170 0000 ###',
  office: '+49 30 23125 0##',
};
