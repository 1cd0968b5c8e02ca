"""What a template says to people, in English and Indonesian."""

from __future__ import annotations

README_ENGLISH = (
    "How to fill in this report",
    "Fill in the white cells; grey cells name what the report is about and stay as they are.",
    "A row in which nothing is filled in is not sent. Further rows: choose the name from the list of its column.",
    "Numbers: write them as numbers. Where they are text, the decimal mark is the one that the sheet `report` states "
    "(`,` or `.`); the other one may part groups of three digits. Without a decimal mark stated there, a number with "
    "a mark is refused and never guessed.",
    "Days: as a date, or as text in the form 2026-08-14.",
    "No formulas: paste results as values. No merged cells, no hidden rows or columns, no macros.",
    "Amounts are in the currency of the budget line, with no more decimals than it has (JPY none, IDR two).",
    "Send the file to POST /reports/upload: mode=check says what is wrong cell by cell and changes nothing, mode=draft "
    "keeps a draft, mode=submit hands the report in. Nothing is kept when a cell is wrong.",
)
README_INDONESIAN = (
    "Cara mengisi laporan ini",
    "Isi sel putih; sel abu-abu menyebut pokok laporan dan tidak diubah.",
    "Baris yang tidak diisi tidak dikirim. Baris tambahan: pilih namanya dari daftar di kolom kedua.",
    "Angka: tulis sebagai angka. Bila berupa teks, tanda desimalnya ialah yang dinyatakan di lembar `report` (`,` atau "
    "`.`); tanda yang lain boleh memisahkan kelompok tiga digit. Tanpa tanda desimal yang dinyatakan di sana, angka "
    "yang memakai tanda ditolak dan tidak ditebak.",
    "Tanggal: sebagai tanggal, atau sebagai teks dengan bentuk 2026-08-14.",
    "Tanpa rumus: tempel hasilnya sebagai nilai. Tanpa sel gabungan, tanpa baris atau kolom tersembunyi, tanpa makro.",
    "Jumlah dalam mata uang rincian anggaran, dengan desimal tidak lebih dari yang dimilikinya (JPY tanpa, IDR dua).",
    "Kirim berkas ke POST /reports/upload: mode=check menyebut kesalahan sel demi sel tanpa mengubah apa pun, "
    "mode=draft menyimpan rancangan, mode=submit menyampaikan laporan. Tidak ada yang disimpan bila satu sel salah.",
)
REPORT_INDONESIAN = {
    "organisation": "pelapor",
    "subject": "pokok",
    "form": "formulir",
    "first day": "hari pertama",
    "last day": "hari terakhir",
    "due on": "jatuh tempo",
    "verifier": "verifikator",
    "reporting period": "masa pelaporan",
    "decimal mark": "tanda desimal",
    "narrative": "uraian",
}
