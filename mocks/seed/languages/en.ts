import type { Language } from '../language.ts';

export const en: Language = {
  lang: 'en',
  families:
    'Okafor Whitfield Bello Hughes Carter Nguyen Patel Thompson Walker Bennett Foster Griffin Hayes Irving Jennings Keller Lawson Mercer Norris Osborne Palmer Quinn Reyes Sinclair Turner Underwood Vaughn Watkins Young Archer Blackwood Clarke Donovan Ellis Fletcher Grant Holloway Ingram Jordan Kaplan Lambert McAllister Nolan O’Brien Prescott Ramsey Sutherland Tate Upton Winslow'.split(
      ' ',
    ),
  given:
    'Daniel Grace Aisha Amelia Oliver Emma Noah Sophia Liam Isabella James Charlotte Benjamin Mia Lucas Evelyn Henry Harper Alexander Abigail Ethan Emily Jacob Ella Michael Scarlett Samuel Victoria David Madison Joseph Chloe Matthew Penelope Owen Layla Wyatt Riley John Zoey Jack Nora Luke Lily Jayden Eleanor Dylan Hannah Grayson Lillian Levi Addison Isaac Aubrey Gabriel Ellie Julian Stella Mateo Natalie'.split(
      ' ',
    ),
  companyStems:
    'Brightwater Lantern Northgate Harmattan Kingsway Redwood Silverlake Bluestone Fairfield Westbrook Highland Oakridge Summit Meridian Cedar Atlas Harbor Pioneer Granite Orchard Beacon Falcon'.split(
      ' ',
    ),
  companyEndings: [
    'Partners',
    '& Co.',
    'Foods',
    'Logistics Ltd',
    'Systems',
    'Legal',
    'Design Studio',
    'Textiles',
    'Engineering',
    'Media',
    'Health',
    'Energy',
    'Consulting',
    'Labs',
  ],
  companiesJoined: false,
  departments: ['Sales', 'Purchasing', 'Legal', 'Marketing', 'Operations', 'Finance', 'Research', 'Customer Care'],
  titles: [
    'Account Manager',
    'Buyer',
    'Director',
    'Vice President',
    'Engineer',
    'Partner',
    'Coordinator',
    'Chief Executive',
  ],
  tags: [
    'Legal',
    'NDA signed',
    'Freight',
    'Partner',
    'Prospect',
    'Trade fair',
    'Press',
    'Renewal',
    'Design',
    'Packaging',
    'Sourcing',
  ],
  memos: [
    'Prefers a call before noon.',
    'Contract renews in March; ask for the new warehouse address before sending samples.',
    'Met at the trade fair in Hamburg.',
    'Send quotations as PDF.',
  ],
  addresses: ['12 Sample Street, Springfield', '7 Example Lane, Exampleton'],
  mobile: '+1 202-555-01##',
  office: '+44 20 7946 0###',
};
