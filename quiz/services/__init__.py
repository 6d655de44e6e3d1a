"""Use cases: plain values in and out; one public function is one transaction; ``now`` and ``rng`` are arguments.

Every service needs an app context. ``now`` is a moment with a zone, by the server's clock. Marks come out as exact
decimals, times as UTC. A refusal (`refusals`) or another `questions.problems.Refused` carries problems whose codes
`quiz.messages` puts into words: NotFound → 404, NotAllowed → 403, Conflict → 409, TooMany → 429,
InputRefused and the rest → 400.

Who
    viewers     Viewer(id, kind, name) · .is_teacher · .may_manage(owner_id)
    sessions    begin_as_guest(nickname, now) → SignedIn · viewer_of(token, now) · sign_out(token)
                sign_out_everywhere(viewer)

Student
    catalogue   published_quizzes(viewer | None) → [QuizCard] · quiz_intro(quiz_id, viewer | None, now) → QuizIntro
    attempts    start_or_resume(quiz_id, viewer, now, rng) → attempt id
    answering   question_page(attempt_id, position, viewer, now) → QuestionPage
                save_response(attempt_id, position, form, viewer, now) → Saved; AttemptOver when it came too late
    finishing   submit(attempt_id, viewer, now) → Result · settle_overdue(now)
    reviews     review(attempt_id, viewer, now) → Review of ReviewedQuestion of ReviewedPart (`reviewing`)
    progress    my_progress(viewer, now) → [ProgressLine]

Teacher (each raises NotAllowed for anybody else, NotFound for another teacher's things)
    accounts    renew_setup_token(now) · setup_is_open(token) · sign_in(account, password, now) → SignedIn
                set_up_first_teacher(token, name, account, password, now) → SignedIn · teacher_named(name, now)
    articles    add_article(text | bytes, viewer, now, title="", file_name="") → set id; ArticleRefused
    sets        list_sets(viewer) → [SetCard] · set_page(set_id, viewer) → SetPage
                (of SetArticle, SetQuestion, and questions.explaining.Explanation)
                set_question(question_id, viewer) → SetQuestion
    editing     decide(set_id, question_ids, "approve" | "reject" | "retire" | "reopen", viewer, now) → how many
                edit_question(question_id, edit, viewer, now) → version
                add_question(set_id, edit, viewer, now) → question id
    composing   QuestionEdit(type, stem, explanation, options, …) · OptionEdit · StatementEdit · PairEdit · BY_HAND
    filling     Draw(count, seed) · ExamPaper(seed) · paper_of(set_id, viewer) → Paper | None
    quizzes     create_quiz(set_id, QuizSettings, [question ids] | Draw | ExamPaper, viewer, now) → quiz id
                list_quizzes(viewer) → [QuizLine] · quiz_page(quiz_id, viewer) → QuizPage of QuizSlot
                publish(quiz_id, viewer, now) · withdraw(quiz_id, viewer)
                change_settings(quiz_id, settings, viewer)
    scoreboard  scoreboard(quiz_id, viewer, now) → Scoreboard of ScoreRow
    banks       import_bank(bytes, viewer, now, title="") → Imported
                export_bank(set_id, viewer, format_tag="json") → bytes · find_set(id or title) → set id
"""
