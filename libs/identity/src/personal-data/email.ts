/** Whether something can be an address at all; whether it is one only a letter shows. */
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
