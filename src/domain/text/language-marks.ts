/** The commonest words of running text that only one of the two languages has; names, numbers and loans tell nothing. */
export const languageMarks = {
  id: 'yang dan dari untuk dengan dalam tidak pada adalah akan oleh juga sudah atau karena bahwa saya kami kita mereka anda dia ia ini itu ada bisa dapat telah ke di sebuah seorang para tersebut lebih saat hanya namun tetapi kepada sebagai antara setelah seperti banyak lagi masih belum harus bukan kata ujar jangan apa siapa mana baca juga',
  en: 'the and of to in is was were are be been that it he she they we you his her their its for with on as at by from this which not have has had but or will would said an after who when there more about into than them only also can could over new all one if what so up no',
} as const;
