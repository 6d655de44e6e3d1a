"""Item-writing flaws in words: the name of each, and why it matters and how to mend it."""

from quiz.translatable import N_

NAMES: dict[str, str] = {
    "flaw.absolute_terms": N_("Từ tuyệt đối"),
    "flaw.all_of_the_above": N_("Phương án «tất cả đều đúng»"),
    "flaw.ambiguous_stem": N_("Phần hỏi chưa rõ nói về ai, về gì"),
    "flaw.combined_options": N_("Phương án ghép «cả A và B»"),
    "flaw.convergence_cue": N_("Đáp án nằm ở chỗ giao nhau"),
    "flaw.grammatical_cue": N_("Đáp án khác dạng"),
    "flaw.gratuitous_information": N_("Phần hỏi quá dài"),
    "flaw.implausible_distractor": N_("Phương án nhiễu không ai chọn"),
    "flaw.logical_cue": N_("Phần hỏi đã chứa đáp án"),
    "flaw.longest_key": N_("Đáp án dài hơn hẳn"),
    "flaw.lost_sequence": N_("Ngày tháng hoặc con số không theo thứ tự"),
    "flaw.more_than_one_correct": N_("Có thể có hai đáp án đúng"),
    "flaw.negative_stem": N_("Hỏi phủ định mà không nhấn mạnh"),
    "flaw.none_of_the_above": N_("Phương án «không có đáp án đúng»"),
    "flaw.same_distractors": N_("Hai phương án nhiễu như nhau"),
    "flaw.true_false_options": N_("Câu đúng/sai đặt thành trắc nghiệm"),
    "flaw.unfocused_stem": N_("Phần hỏi không nêu vấn đề"),
    "flaw.vague_terms": N_("Từ mơ hồ"),
    "flaw.word_repeats": N_("Đáp án lặp lại chữ của phần hỏi"),
}

MESSAGES: dict[str, str] = {
    "flaw.absolute_terms": N_(
        "«%(text)s» có từ «%(word)s» nên dễ đoán là sai. Hãy bỏ từ đó, hoặc dùng nó cả trong phần đúng."
    ),
    "flaw.all_of_the_above": N_(
        "Chỉ cần biết hai phương án đúng là đoán ra «%(option)s». "
        "Hãy thay bằng một phương án thật, hoặc dùng loại nhiều lựa chọn."
    ),
    "flaw.ambiguous_stem": N_(
        "Đọc riêng câu này thì không biết «%(words)s» chỉ ai, chỉ gì. Hãy viết tên đầy đủ hoặc ghi rõ thời gian."
    ),
    "flaw.combined_options": N_(
        "«%(option)s» bắt học sinh suy luận về phương án hơn là nhớ bài. "
        "Hãy thay bằng một phương án thật, hoặc dùng loại nhiều lựa chọn."
    ),
    "flaw.convergence_cue": N_(
        "Mỗi phần của «%(key)s» đều gặp lại ở phương án khác, chỉ đáp án mới vậy, nên không học cũng đoán được. "
        "Hãy để các phần lặp lại đều nhau."
    ),
    "flaw.grammatical_cue": N_(
        "«%(key)s» khác dạng với mọi phương án còn lại (ngày với năm, chữ với số, dấu chấm cuối) nên bị lộ. "
        "Hãy viết các phương án cùng một dạng."
    ),
    "flaw.gratuitous_information": N_(
        "Phần hỏi dài %(words)s chữ, học sinh khó tìm thấy điều được hỏi. "
        "Hãy bỏ những gì không cần để trả lời, còn nhiều nhất %(most)s chữ."
    ),
    "flaw.implausible_distractor": N_(
        "«%(option)s» khác loại với các phương án kia hoặc chỉ viết cho đủ, nên câu hỏi dễ đi. "
        "Hãy thay bằng một điều mà học sinh hay nhầm, hoặc bỏ hẳn."
    ),
    "flaw.logical_cue": N_("«%(key)s» đã có sẵn trong phần hỏi. Hãy hỏi cách khác, không nhắc tới đáp án."),
    "flaw.longest_key": N_(
        "Đáp án dài %(key)s ký tự, phương án nhiễu dài nhất chỉ %(other)s, nên nhìn là đoán được. "
        "Hãy viết các phương án dài gần bằng nhau."
    ),
    "flaw.lost_sequence": N_(
        "Các phương án là ngày tháng hoặc con số mà không theo thứ tự, học sinh phải mất công dò. "
        "Hãy xếp lại từ nhỏ đến lớn."
    ),
    "flaw.more_than_one_correct": N_(
        "«%(other)s» có thể cũng đúng như «%(key)s», ai chọn nó sẽ mất điểm oan. Hãy sửa hoặc bỏ một trong hai."
    ),
    "flaw.negative_stem": N_(
        "Đọc lướt dễ sót chữ «%(word)s» và hiểu ngược câu hỏi. Hãy viết hoa chữ đó (%(loud)s), hoặc hỏi điều đúng."
    ),
    "flaw.none_of_the_above": N_(
        "Chọn được «%(option)s» chưa chứng tỏ học sinh biết điều gì là đúng. Hãy thay bằng một phương án thật."
    ),
    "flaw.same_distractors": N_(
        "«%(one)s» và «%(other)s» nói cùng một điều, mà đáp án chỉ có một, nên cả hai bị loại ngay. "
        "Hãy thay một phương án."
    ),
    "flaw.true_false_options": N_(
        "Các phương án chỉ nói đúng hay sai, có hay không. Hãy dùng loại «Đúng hay sai», mỗi câu một mệnh đề."
    ),
    "flaw.unfocused_stem": N_(
        "Chưa đọc phương án thì không biết câu này hỏi gì. Hãy nêu rõ vấn đề ngay trong phần hỏi."
    ),
    "flaw.vague_terms": N_(
        "«%(text)s» có từ «%(word)s», mỗi người hiểu một cách nên khó nói đúng hay sai. "
        "Hãy viết rõ bao nhiêu, khi nào."
    ),
    "flaw.word_repeats": N_(
        "Chỉ «%(key)s» lặp lại chữ «%(words)s» của phần hỏi nên bị lộ. "
        "Hãy đổi chữ, hoặc để phương án nhiễu cũng có chữ đó."
    ),
}
