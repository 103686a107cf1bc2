"""The texts that the language tests draw from."""

from __future__ import annotations

from hypothesis import strategies as st

TRICKY = (
    "آأإٱاءؤئوۆيىیۍېكکڪةۀهەہھۂگپچژ"
    "٠١٢۳۴۵678"
    "\u200c\u200d\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\ufeff\u00ad"
    "\u0640\u064b\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670"
    " \t\n\r\u00a0\u2028\u2029\u3000\x00\x07\x1f\x85\x7f"
    "ﻻﻼﷲﷺ﷼ﮐﮑﯼﯾﯿﺎﺁﭖﺋﻬﹰﹱﹷ"
    "/-–.:،؛؟«»()¬٪٫٬AaİßéǅΣᴮ①²ﬁ"
)
persian_texts = st.text(st.sampled_from(TRICKY), max_size=40) | st.text(max_size=40)
words = st.text(st.sampled_from("ابپتجدرسشکگلمنوهیآئ"), min_size=1, max_size=6)
