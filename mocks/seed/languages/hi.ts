import type { Language } from '../language.ts';

export const hi: Language = {
  lang: 'hi',
  families:
    'मेहता|mehta शर्मा|sharma सिंह|singh गुप्ता|gupta पटेल|patel जोशी|joshi अय्यर|iyer वर्मा|varma रेड्डी|reddy नायर|nair'.split(
      ' ',
    ),
  given:
    'किरण|kiran प्रिया|priya अर्जुन|arjun अनन्या|ananya रोहन|rohan दीपिका|deepika विक्रम|vikram काव्या|kavya राहुल|rahul मीरा|meera'.split(
      ' ',
    ),
  companyStems: ['कावेरी', 'गंगा', 'हिमालय', 'सूर्य', 'भारत', 'नवीन'],
  companyEndings: ['टेक्सटाइल्स', 'उद्योग', 'सॉफ़्टवेयर', 'ट्रेडर्स', 'फूड्स'],
  companiesJoined: false,
  departments: ['बिक्री', 'ख़रीद', 'विपणन'],
  titles: ['प्रबंधक', 'निदेशक', 'अभियंता'],
  tags: ['Sourcing', 'ग्राहक', 'आपूर्तिकर्ता'],
  memos: ['सुबह फ़ोन करें।'],
  addresses: ['उदाहरण मार्ग 12, नमूनापुर'],
  mobile: '+91 90000 0####',
  office: '+91 22 0000 ####',
};
