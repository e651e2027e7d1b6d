import type { Language } from '../language.ts';

export const es: Language = {
  lang: 'es',
  families: [
    'Navarro',
    'García',
    'Fernández',
    'Ibáñez',
    'López',
    'Muñoz',
    'Núñez',
    'Ortega',
    'Peña',
    'Romero',
    'Sáenz',
    'Vázquez',
    'de la Cruz',
    'Castaño',
    'Zúñiga',
  ],
  given:
    'Sofía Alejandro Begoña Carlos Íñigo Lucía María Pablo Raúl Rocío Santiago Valentina Íñaki Joaquín Marisol Andrés'.split(
      ' ',
    ),
  companyStems: ['Estudio', 'Grupo', 'Talleres', 'Bodegas', 'Transportes', 'Editorial', 'Cerámicas', 'Laboratorios'],
  companyEndings: ['Marea', 'Sierra', 'del Sur', 'Alhambra', 'Cantábrico', 'Mediterráneo', 'Olivar', 'Ibérica S. A.'],
  companiesJoined: false,
  departments: ['Ventas', 'Compras', 'Marketing', 'Dirección'],
  titles: ['Directora', 'Jefe de compras', 'Diseñadora', 'Consultor'],
  tags: ['Design', 'Proveedor', 'Cliente', 'Feria'],
  memos: ['Llamar después de las diez.'],
  addresses: ['Calle del Ejemplo 12, Villamuestra'],
  mobile: '+34 600 000 ###',
  office: '+34 910 000 ###',
};
