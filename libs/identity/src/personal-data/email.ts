/** Whether something can be an address at all; whether it is one only a letter shows. */
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
export const EMAIL_FORM = 'an address such as petra.lind@alder.example';
