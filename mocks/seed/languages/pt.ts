import type { Language } from '../language.ts';

export const pt: Language = {
  lang: 'pt',
  families: [
    'Ferreira',
    'Moreau',
    'Silva',
    'Gonçalves',
    'Araújo',
    'Conceição',
    'Magalhães',
    'Simões',
    'Fraga',
    'Brandão',
    'dos Santos',
  ],
  given: 'Tomás Inês João Beatriz Luís Mariana Antônio Fátima Caetano Letícia Davi Heloísa'.split(' '),
  companyStems: ['Rio Claro', 'Porto', 'Serra Azul', 'Atlântico', 'Ipê', 'Belo Monte'],
  companyEndings: ['Cerâmica', 'Têxteis', 'Engenharia', 'Alimentos', 'Comércio Ltda.'],
  companiesJoined: false,
  departments: ['Vendas', 'Compras', 'Diretoria'],
  titles: ['Gerente', 'Diretora', 'Engenheiro'],
  tags: ['Fornecedor', 'Feira', 'Cliente'],
  memos: ['Prefere contato pela manhã.'],
  addresses: ['Rua do Exemplo 12, Cidade Modelo'],
  mobile: '+351 900 000 ###',
  office: '+351 210 000 ###',
};
