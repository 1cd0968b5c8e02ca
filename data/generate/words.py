"""The words that invented names and texts are made of, in English and Indonesian; knows no table."""

from __future__ import annotations

ACTIVITIES = [
    ("Development of", "Pengembangan"),
    ("Strengthening of", "Penguatan"),
    ("Market access for", "Akses pasar"),
    ("Certification of", "Sertifikasi"),
    ("Downstreaming of", "Hilirisasi"),
    ("Joint production of", "Produksi bersama"),
    ("Export readiness of", "Kesiapan ekspor"),
    ("Financing of", "Pembiayaan"),
]
GOODS = [
    ("coffee", "kopi"),
    ("cocoa", "kakao"),
    ("seaweed", "rumput laut"),
    ("rattan furniture", "mebel rotan"),
    ("batik", "batik"),
    ("silver jewellery", "perhiasan perak"),
    ("smoked fish", "ikan asap"),
    ("coconut sugar", "gula kelapa"),
    ("essential oils", "minyak atsiri"),
    ("footwear", "alas kaki"),
    ("ship components", "komponen kapal"),
    ("tempeh and tofu", "tempe dan tahu"),
]
PHASES = [
    ("Preparation", "Persiapan"),
    ("Assistance", "Pendampingan"),
    ("Certification and matching", "Sertifikasi dan temu bisnis"),
    ("Hand-over", "Serah terima"),
]
MILESTONES = [
    ("Baseline survey", "Survei awal"),
    ("Selection of enterprises", "Kurasi usaha"),
    ("Training of facilitators", "Pelatihan pendamping"),
    ("Equipment in use", "Peralatan digunakan"),
    ("Product certified", "Produk tersertifikasi"),
    ("Buyers met", "Temu pembeli"),
]
PLACES = [
    ("Upper", "Hulu"),
    ("Lower", "Hilir"),
    ("North", "Utara"),
    ("South", "Selatan"),
    ("East", "Timur"),
    ("West", "Barat"),
    ("Central", "Tengah"),
    ("Coastal", "Pesisir"),
]
STEMS = [
    "Aruna",
    "Bayu",
    "Candra",
    "Dipa",
    "Elang",
    "Garuda",
    "Indra",
    "Jaya",
    "Kirana",
    "Laras",
    "Mega",
    "Nusa",
    "Padma",
    "Rimba",
    "Samudra",
    "Tirta",
    "Wana",
    "Yasa",
]
FIRST_NAMES = ["Adi", "Bunga", "Citra", "Dewi", "Eka", "Fajar", "Gita", "Hana", "Intan", "Joko", "Kartika", "Lestari"]
LAST_NAMES = ["Pratama", "Wijaya", "Santoso", "Lubis", "Siregar", "Tanaka", "Halim", "Nasution", "Saputra", "Utami"]
ISSUES = [
    ("Equipment arrives late.", "The supplier was given a new date."),
    ("The second tranche is not yet paid.", None),
    ("Certificates take longer than planned.", "A joint desk was agreed."),
    ("Facilitators left in two places.", "Replacements are being trained."),
    ("Prices fell below cost.", None),
]
