"""Well-known places of one kind, for wrong options where an article names too few of its own."""

CITIES_AT_HOME = (
    "Hà Nội", "Huế", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Nha Trang", "Vinh", "Đà Lạt", "Hạ Long", "Quy Nhơn", "Nam Định", "Thái Nguyên", "Thanh Hóa", "Buôn Ma Thuột", "Thành phố Hồ Chí Minh",
)  # fmt: skip
# By regions: Vienna is no choice where a court of China sat.
CITIES_ABROAD = (
    ("Bangkok", "Jakarta", "Kuala Lumpur", "Manila", "Singapore", "Bali", "Viêng Chăn", "Phnom Penh", "Yangon", "Cebu", "Pattaya", "Chiang Mai"),
    ("Bắc Kinh", "Thượng Hải", "Quảng Châu", "Nam Kinh", "Trùng Khánh", "Thiên Tân", "Vũ Hán", "Tây An"),
    ("Tokyo", "Osaka", "Kyoto", "Nagoya", "Hiroshima", "Seoul", "Busan", "Bình Nhưỡng"),
    ("Geneva", "Paris", "London", "Moskva", "Berlin", "Vienna", "Brussels", "Roma", "Praha", "Madrid", "Stockholm"),
    ("New York", "Washington", "Chicago", "San Francisco", "Los Angeles", "Boston", "Philadelphia", "Ottawa"),
    ("Canberra", "Sydney", "Melbourne", "Wellington", "Auckland"),
    ("New Delhi", "Mumbai", "Kolkata", "Dhaka", "Islamabad", "Colombo"),
    ("Riyadh", "Doha", "Dubai", "Abu Dhabi", "Tehran", "Baghdad", "Ankara", "Istanbul"),
    ("Santiago", "Buenos Aires", "Lima", "Rio de Janeiro", "La Habana", "Bogotá", "Caracas", "Kingston"),
    ("Cairo", "Cape Town", "Johannesburg", "Nairobi", "Lagos", "Algiers"),
)  # fmt: skip
# The countries of each of these regions.
ABROAD = (
    ("Thái Lan", "Indonesia", "Malaysia", "Philippines", "Singapore", "Lào", "Campuchia", "Myanmar", "Brunei"),
    ("Trung Quốc",),
    ("Nhật Bản", "Hàn Quốc", "Triều Tiên"),
    ("Thụy Sĩ", "Pháp", "Anh", "Nga", "Đức", "Áo", "Bỉ", "Ý", "Italia", "Cộng hòa Séc", "Tây Ban Nha", "Bồ Đào Nha", "Thụy Điển", "Na Uy", "Phần Lan", "Đan Mạch", "Ba Lan", "Hà Lan"),
    ("Mỹ", "Hoa Kỳ", "Canada"),
    ("Úc", "Australia", "New Zealand"),
    ("Ấn Độ", "Bangladesh", "Pakistan", "Sri Lanka"),
    ("Ả Rập Xê Út", "Ả Rập Saudi", "Qatar", "Iran", "Iraq", "Thổ Nhĩ Kỳ", "Kuwait"),
    ("Chile", "Argentina", "Peru", "Brazil", "Cuba", "Colombia", "Venezuela", "Jamaica"),
    ("Ai Cập", "Nam Phi", "Kenya", "Nigeria", "Algeria"),
)  # fmt: skip
PROVINCES = (
    "Quảng Ninh", "Nghệ An", "Thanh Hóa", "Quảng Nam", "Bình Định", "Lâm Đồng", "An Giang", "Cà Mau", "Lào Cai", "Hà Giang", "Ninh Bình", "Thái Bình", "Bắc Ninh", "Phú Thọ", "Gia Lai", "Đồng Nai",
)  # fmt: skip
COUNTRIES = (
    "Việt Nam", "Thái Lan", "Indonesia", "Malaysia", "Philippines", "Singapore", "Lào", "Campuchia", "Myanmar", "Trung Quốc", "Nhật Bản", "Hàn Quốc", "Ấn Độ", "Pháp", "Đức", "Anh", "Mỹ", "Nga", "Australia",
)  # fmt: skip
FIELDS = (
    "Chuyển đổi số",
    "Phát triển du lịch",
    "An toàn hàng không",
    "Thị trường lao động",
)
BROAD_FIELDS = ("Quân sự{}quốc phòng", "Tư pháp")
# Bodies whose abbreviations begin alike, where an article names too few of the family.
FAMILIES = {
    "UN": (
        "Quỹ Nhi đồng Liên Hợp Quốc",
        "Chương trình Môi trường Liên Hợp Quốc",
        "Cao ủy Liên Hợp Quốc về người tị nạn",
    ),
}


def neighbours(name: str) -> tuple[str, ...]:
    """Return the known places of the same kind as ``name``, or nothing where its kind is not known."""
    for group in (CITIES_AT_HOME, *CITIES_ABROAD, PROVINCES, COUNTRIES):
        if name in group:
            return tuple(other for other in group if other != name)
    return ()


def cities_near(country: str) -> tuple[str, ...]:
    """Return well-known cities of the region of a country, nothing where that is not known."""
    regions = zip(ABROAD, CITIES_ABROAD, strict=True)
    return next((cities for countries, cities in regions if country in countries), ())


def kind_of(name: str) -> str:
    """Return ``city``, ``province`` or ``country`` for a known place, else nothing."""
    cities = (*CITIES_AT_HOME, *(city for region in CITIES_ABROAD for city in region))
    kinds = {"city": cities, "province": PROVINCES, "country": COUNTRIES}
    return next((kind for kind, names in kinds.items() if name in names), "")
