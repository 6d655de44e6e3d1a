"""Use cases: plain values in and out; one public function is one transaction; ``now`` and ``rng`` are arguments.

Every service needs an app context. ``now`` is a moment with a zone, by the server's clock. Marks come out as exact
decimals, times as UTC. A refusal (`refusals`) or another `questions.problems.Refused` carries problems whose codes
`quiz.messages` puts into words: NotFound → 404, NotAllowed → 403, Conflict → 409, InputRefused and the rest → 400.

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
"""
