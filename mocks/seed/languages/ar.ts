import type { Language } from '../language.ts';

export const ar: Language = {
  lang: 'ar',
  families:
    'الحداد|haddad الخطيب|khatib منصور|mansour النجار|najjar الأحمد|ahmad حسن|hassan العلي|ali السيد|sayed المصري|masri الشامي|shami عبدالله|abdullah القاسم|qasim الزهراني|zahrani بركات|barakat حمدان|hamdan'.split(
      ' ',
    ),
  given:
    'ليلى|layla عمر|omar سامي|sami نور|noor فاطمة|fatima أحمد|ahmed مريم|maryam خالد|khalid يوسف|youssef هدى|huda علي|ali زينب|zainab حسين|hussein سلمى|salma كريم|karim رنا|rana طارق|tariq دانة|dana ماجد|majed أمل|amal'.split(
      ' ',
    ),
  companyStems: [
    'شركة الأفق',
    'مكتب النور',
    'دار الياسمين',
    'مؤسسة الريادة',
    'شركة الخليج',
    'مجموعة البركة',
    'شركة الصحراء',
    'مصنع الأمل',
    'دار السلام',
    'شركة النخيل',
  ],
  companyEndings: ['للتجارة', 'للاستشارات', 'للمقاولات', 'للنقل', 'للنشر', 'للأغذية', 'للتقنية'],
  companiesJoined: false,
  departments: ['المبيعات', 'المشتريات', 'الموارد البشرية', 'التسويق', 'العمليات'],
  titles: ['مدير', 'مديرة مشتريات', 'مهندس', 'مستشار', 'منسق'],
  tags: ['MENA', 'مورد', 'عميل', 'معرض', 'عقد'],
  memos: ['يفضل الاتصال صباحا.', 'تجديد العقد في مارس.'],
  addresses: ['شارع المثال 12، مدينة النموذج'],
  mobile: '+971 50 000 ####',
  office: '+971 4 000 ####',
};
