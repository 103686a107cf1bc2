<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>Dabir</source>
        <translation>دبیر</translation>
    </message>
    <message>
        <source>Dabir, version {version}</source>
        <translation>دبیر، نسخه {version}</translation>
    </message>
    <message>
        <source>For the secretaries of committees, on this computer alone: it sends nothing anywhere.</source>
        <translation>برای دبیران کمیته‌ها، فقط روی همین رایانه؛ چیزی به جایی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>File of the office</source>
        <translation>پرونده اداره</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>بازکردن پوشه</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>پروانه‌ها</translation>
    </message>
    <message>
        <source>Dabir itself is under the MIT licence</source>
        <translation>دبیر با پروانه MIT منتشر می‌شود</translation>
    </message>
    <message>
        <source>The licence of {font}</source>
        <translation>پروانه {font}</translation>
    </message>
</context>
<context>
    <name>AccessSection</name>
    <message>
        <source>Encryption of the office file</source>
        <translation>رمزگذاری پرونده اداره</translation>
    </message>
    <message>
        <source>Encrypt the file</source>
        <translation>رمزگذاری پرونده</translation>
    </message>
    <message>
        <source>Take the encryption away</source>
        <translation>برداشتن رمزگذاری</translation>
    </message>
    <message>
        <source>Remove the unencrypted copies</source>
        <translation>حذف نسخه‌های رمزگذاری‌نشده</translation>
    </message>
    <message>
        <source>Persons with a passphrase</source>
        <translation>دارندگان گذرواژه</translation>
    </message>
    <message>
        <source>The history tells who did what. Nobody sees another&apos;s passphrase.</source>
        <translation>کار هر کس با نام خودش در تاریخچه ثبت می‌شود. هیچ‌کس گذرواژه دیگری را نمی‌بیند.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>افزودن فرد</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>تغییر گذرواژه من</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز بازیابی</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>ساختن رمز تازه</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} دقیقه</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هیچ‌گاه</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>قفل خودکار پس از</translation>
    </message>
    <message>
        <source>The window is covered. At once: Ctrl+Alt+L</source>
        <translation>پنجره پوشیده می‌شود. فوری: Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>The file and its backups are encrypted, and open only with a passphrase or the recovery code.</source>
        <translation>پرونده و نسخه‌های پشتیبان آن رمزگذاری شده است و تنها با گذرواژه یا رمز بازیابی باز می‌شود.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever gets hold of it, or of a backup, can read all of it.</source>
        <translation>پرونده رمزگذاری نشده است: هر کس به آن یا به نسخه پشتیبانی دست یابد، همه‌اش را می‌خواند.</translation>
    </message>
    <message>
        <source>{n} former files or backups beside it are not encrypted.</source>
        <translation>{n} پرونده پیشین یا نسخه پشتیبان در کنار آن رمزگذاری نشده است.</translation>
    </message>
    <message>
        <source>There is a recovery code on paper. A new one ends it.</source>
        <translation>رمز بازیابی روی کاغذ هست. با ساختن رمز تازه، رمز پیشین از اعتبار می‌افتد.</translation>
    </message>
    <message>
        <source>There is no recovery code: whoever forgets the passphrase cannot come in.</source>
        <translation>رمز بازیابی ساخته نشده است: کسی که گذرواژه‌اش را فراموش کند راهی به پرونده ندارد.</translation>
    </message>
    <message>
        <source>At the desk now</source>
        <translation>اکنون پشت میز</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove the unencrypted copies?</source>
        <translation>نسخه‌های رمزگذاری‌نشده حذف شود؟</translation>
    </message>
    <message>
        <source>They are overwritten and deleted after a checked encrypted backup. Traces may be left on modern disks.</source>
        <translation>پس از تهیه و بررسی یک نسخه پشتیبان رمزگذاری‌شده، رونویسی و حذف می‌شود. شاید روی دیسک‌های امروزی اثری بماند.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخه پشتیبان</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>The person types the passphrase here, unseen by others, and can change it later.</source>
        <translation>خود فرد، دور از چشم دیگران، گذرواژه را اینجا وارد می‌کند و بعداً می‌تواند آن را تغییر دهد.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>گذرواژه تغییر کرد</translation>
    </message>
    <message>
        <source>Take away {name}&apos;s access to the file?</source>
        <translation>دسترسی «{name}» به پرونده برداشته شود؟</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>برداشتن دسترسی</translation>
    </message>
    <message>
        <source>The file gets another key, and the window opens anew. Former backups still open with that person&apos;s passphrase. Your own passphrase confirms it.</source>
        <translation>پرونده کلید تازه می‌گیرد و پنجره دوباره باز می‌شود. نسخه‌های پشتیبان پیشین همچنان با گذرواژه آن فرد باز می‌شود. برای تأیید، گذرواژه خود را وارد کنید.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>ساختن رمز بازیابی تازه</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>ساختن رمز</translation>
    </message>
    <message>
        <source>The former sheet no longer opens the file. Your own passphrase confirms it.</source>
        <translation>برگه پیشین دیگر پرونده را باز نمی‌کند. برای تأیید، گذرواژه خود را وارد کنید.</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>New act in the register</source>
        <translation>سند تازه در فهرست اسناد</translation>
    </message>
    <message>
        <source>Enter the act</source>
        <translation>ثبت سند</translation>
    </message>
    <message>
        <source>As its issuer calls it</source>
        <translation>همان‌گونه که مرجع صادرکننده نامیده است</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Its parts in any order</source>
        <translation>اجزای شماره به هر ترتیب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>مرجع صادرکننده</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>The approval of the evaluation of {subject} was taken back.</source>
        <translation>تأیید ارزیابی {subject} پس گرفته شد.</translation>
    </message>
    <message>
        <source>The evaluation of {subject} was approved.</source>
        <translation>ارزیابی {subject} تأیید شد.</translation>
    </message>
    <message>
        <source>The evaluation of {subject} was written on.</source>
        <translation>ارزیابی {subject} تکمیل شد.</translation>
    </message>
    <message>
        <source>A finding about {subject} was added.</source>
        <translation>یافته‌ای درباره {subject} افزوده شد.</translation>
    </message>
    <message>
        <source>A finding about {subject} was put aside.</source>
        <translation>یافته‌ای درباره {subject} کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>A finding about {subject} was edited.</source>
        <translation>یافته‌ای درباره {subject} ویرایش شد.</translation>
    </message>
    <message>
        <source>Findings about {subject} were kept.</source>
        <translation>یافته‌هایی درباره {subject} نگه داشته شد.</translation>
    </message>
    <message>
        <source>A proposal of {subject} became a programme of the next year.</source>
        <translation>پیشنهادی از {subject} در برنامه‌های سال بعد ثبت شد.</translation>
    </message>
    <message>
        <source>A finding about {subject} was moved.</source>
        <translation>یافته‌ای درباره {subject} جابه‌جا شد.</translation>
    </message>
    <message>
        <source>Proposals of {subject} came onto the agenda of the next meeting.</source>
        <translation>پیشنهادهای {subject} به دستور جلسه بعد افزوده شد.</translation>
    </message>
    <message>
        <source>A finding was brought back.</source>
        <translation>یافته بازگردانده شد.</translation>
    </message>
    <message>
        <source>What proposals had become was taken back.</source>
        <translation>آنچه از پیشنهادها ساخته شده بود پس گرفته شد.</translation>
    </message>
    <message>
        <source>Minutes were brought in from Word: {meeting}.</source>
        <translation>صورتجلسه‌ای از Word وارد شد: {meeting}.</translation>
    </message>
    <message>
        <source>A list of people was brought in: {subject}.</source>
        <translation>فهرستی از اشخاص وارد شد: {subject}.</translation>
    </message>
    <message>
        <source>A list of past resolutions was brought in: {subject}.</source>
        <translation>فهرستی از مصوبات گذشته وارد شد: {subject}.</translation>
    </message>
    <message>
        <source>An indicator of {subject} was added.</source>
        <translation>شاخصی برای {subject} افزوده شد.</translation>
    </message>
    <message>
        <source>Last year&apos;s indicators of {subject} were copied.</source>
        <translation>شاخص‌های سال پیش {subject} رونوشت شد.</translation>
    </message>
    <message>
        <source>Indicator {subject} was edited.</source>
        <translation>شاخص «{subject}» ویرایش شد.</translation>
    </message>
    <message>
        <source>Indicator {subject} was moved.</source>
        <translation>شاخص «{subject}» جابه‌جا شد.</translation>
    </message>
    <message>
        <source>Indicator {subject} was removed.</source>
        <translation>شاخص «{subject}» حذف شد.</translation>
    </message>
    <message>
        <source>Indicator {subject} was brought back.</source>
        <translation>شاخص «{subject}» بازگردانده شد.</translation>
    </message>
    <message>
        <source>Indicators were taken out again.</source>
        <translation>شاخص‌های افزوده‌شده برداشته شد.</translation>
    </message>
    <message>
        <source>{subject} took the usual indicators.</source>
        <translation>شاخص‌های متداول برای {subject} افزوده شد.</translation>
    </message>
    <message>
        <source>An extension was withdrawn.</source>
        <translation>یک تمدید مهلت پس گرفته شد.</translation>
    </message>
    <message>
        <source>The deadline of resolution {subject} was extended.</source>
        <translation>مهلت مصوبه {subject} تمدید شد.</translation>
    </message>
    <message>
        <source>A clause was added to resolution {subject}.</source>
        <translation>بندی به مصوبه {subject} افزوده شد.</translation>
    </message>
    <message>
        <source>A clause was edited.</source>
        <translation>بندی از یک مصوبه ویرایش شد.</translation>
    </message>
    <message>
        <source>A clause was moved.</source>
        <translation>بندی از یک مصوبه جابه‌جا شد.</translation>
    </message>
    <message>
        <source>A clause was removed.</source>
        <translation>بندی از یک مصوبه حذف شد.</translation>
    </message>
    <message>
        <source>A clause was brought back.</source>
        <translation>بندی از یک مصوبه بازگردانده شد.</translation>
    </message>
    <message>
        <source>The progress of resolution {subject} was recorded.</source>
        <translation>پیشرفت مصوبه {subject} ثبت شد.</translation>
    </message>
    <message>
        <source>Resolution {subject} was reported as done.</source>
        <translation>انجام مصوبه {subject} اعلام شد.</translation>
    </message>
    <message>
        <source>Resolution {subject} was verified and closed.</source>
        <translation>انجام مصوبه {subject} تأیید و مختومه شد.</translation>
    </message>
    <message>
        <source>Resolution {subject} was returned to its unit.</source>
        <translation>مصوبه {subject} به واحد بازگردانده شد.</translation>
    </message>
    <message>
        <source>Resolution {subject} was put on hold.</source>
        <translation>مصوبه {subject} متوقف شد.</translation>
    </message>
    <message>
        <source>Resolution {subject} was resumed.</source>
        <translation>مصوبه {subject} ازسرگرفته شد.</translation>
    </message>
    <message>
        <source>Resolution {subject} was reopened.</source>
        <translation>مصوبه {subject} بازگشوده شد.</translation>
    </message>
    <message>
        <source>Resolution {subject} was given up.</source>
        <translation>مصوبه {subject} منتفی شد.</translation>
    </message>
    <message>
        <source>A later resolution took the place of {subject}.</source>
        <translation>مصوبه‌ای دیرتر جای {subject} را گرفت.</translation>
    </message>
    <message>
        <source>A note was made on resolution {subject}.</source>
        <translation>برای مصوبه {subject} یادداشتی ثبت شد.</translation>
    </message>
    <message>
        <source>A step of the follow-up was corrected.</source>
        <translation>یک گام پیگیری اصلاح شد.</translation>
    </message>
    <message>
        <source>A step of the follow-up was taken out.</source>
        <translation>یک گام پیگیری حذف شد.</translation>
    </message>
    <message>
        <source>A step of the follow-up was brought back.</source>
        <translation>یک گام پیگیری بازگردانده شد.</translation>
    </message>
    <message>
        <source>The term for objections to resolution {subject} was set.</source>
        <translation>مهلت اعتراض به مصوبه {subject} تعیین شد.</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>دوباره انجام شد: {act}</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>واگردانده شد: {act}</translation>
    </message>
    <message>
        <source>An item was added to the agenda of {meeting}.</source>
        <translation>بندی به دستور {meeting} افزوده شد.</translation>
    </message>
    <message>
        <source>The agenda item “{subject}” was edited.</source>
        <translation>بند «{subject}» ویرایش شد.</translation>
    </message>
    <message>
        <source>The agenda item “{subject}” was moved.</source>
        <translation>بند «{subject}» جابه‌جا شد.</translation>
    </message>
    <message>
        <source>The agenda item “{subject}” was removed.</source>
        <translation>بند «{subject}» حذف شد.</translation>
    </message>
    <message>
        <source>The agenda item “{subject}” was brought back.</source>
        <translation>بند «{subject}» بازگردانده شد.</translation>
    </message>
    <message>
        <source>What became of “{subject}” was noted.</source>
        <translation>نتیجه بند «{subject}» ثبت شد.</translation>
    </message>
    <message>
        <source>The conclusion of “{subject}” was written.</source>
        <translation>جمع‌بندی بند «{subject}» نوشته شد.</translation>
    </message>
    <message>
        <source>A topic of an earlier meeting came to the agenda of {meeting}.</source>
        <translation>موضوعی مانده از جلسه پیش به دستور {meeting} آمد.</translation>
    </message>
    <message>
        <source>The approval of the last minutes came to the agenda of {meeting}.</source>
        <translation>تصویب صورتجلسه پیشین به دستور {meeting} آمد.</translation>
    </message>
    <message>
        <source>The agenda item “{subject}” was duplicated.</source>
        <translation>بند «{subject}» تکثیر شد.</translation>
    </message>
    <message>
        <source>The agenda item “{subject}” was moved to {meeting}.</source>
        <translation>بند «{subject}» به {meeting} رفت.</translation>
    </message>
    <message>
        <source>The topic “{subject}” proposes itself for agendas again.</source>
        <translation>موضوع «{subject}» دوباره برای دستور جلسه پیشنهاد می‌شود.</translation>
    </message>
    <message>
        <source>The topic “{subject}” was put aside for good.</source>
        <translation>موضوع «{subject}» کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Topics of earlier meetings came to the agenda of {meeting}.</source>
        <translation>موضوع‌های مانده به دستور {meeting} آمد.</translation>
    </message>
    <message>
        <source>Items were taken out of the agenda of {meeting}.</source>
        <translation>چند بند از دستور {meeting} بیرون آمد.</translation>
    </message>
    <message>
        <source>The items of a template came to the agenda of {meeting}.</source>
        <translation>بندهای یک الگو به دستور {meeting} آمد.</translation>
    </message>
    <message>
        <source>{subject} got an agenda template.</source>
        <translation>{subject} الگوی تازه‌ای برای دستور جلسه گرفت.</translation>
    </message>
    <message>
        <source>An item was added to the agenda template “{subject}”.</source>
        <translation>بندی به الگوی «{subject}» افزوده شد.</translation>
    </message>
    <message>
        <source>The item “{subject}” of an agenda template was edited.</source>
        <translation>بند «{subject}» یک الگو ویرایش شد.</translation>
    </message>
    <message>
        <source>The item “{subject}” of an agenda template was moved.</source>
        <translation>جای بند «{subject}» یک الگو تغییر کرد.</translation>
    </message>
    <message>
        <source>The item “{subject}” of an agenda template was removed.</source>
        <translation>بند «{subject}» یک الگو حذف شد.</translation>
    </message>
    <message>
        <source>The item “{subject}” of an agenda template was brought back.</source>
        <translation>بند «{subject}» یک الگو بازگردانده شد.</translation>
    </message>
    <message>
        <source>The agenda of {meeting} was kept as a template.</source>
        <translation>دستور {meeting} به‌عنوان الگو نگه داشته شد.</translation>
    </message>
    <message>
        <source>The agenda template “{subject}” was moved.</source>
        <translation>جای الگوی «{subject}» تغییر کرد.</translation>
    </message>
    <message>
        <source>When the agenda template “{subject}” comes by itself was set.</source>
        <translation>زمان آمدن الگوی «{subject}» به دستور تعیین شد.</translation>
    </message>
    <message>
        <source>The agenda template “{subject}” was removed.</source>
        <translation>الگوی «{subject}» حذف شد.</translation>
    </message>
    <message>
        <source>The agenda template “{subject}” got its name.</source>
        <translation>الگوی «{subject}» نام گرفت.</translation>
    </message>
    <message>
        <source>The agenda template “{subject}” was brought back.</source>
        <translation>الگوی «{subject}» بازگردانده شد.</translation>
    </message>
    <message>
        <source>A rate of the attendance allowance was set.</source>
        <translation>نرخ حق‌الجلسه ثبت شد.</translation>
    </message>
    <message>
        <source>A rate of the attendance allowance was removed.</source>
        <translation>یک نرخ حق‌الجلسه برداشته شد.</translation>
    </message>
    <message>
        <source>A rate of the attendance allowance was brought back.</source>
        <translation>یک نرخ حق‌الجلسه بازگردانده شد.</translation>
    </message>
    <message>
        <source>A paper was attached to {subject}.</source>
        <translation>پیوستی به «{subject}» افزوده شد.</translation>
    </message>
    <message>
        <source>A paper is expected for {subject}.</source>
        <translation>پیوستی برای «{subject}» در انتظار است.</translation>
    </message>
    <message>
        <source>The paper “{subject}” has come in.</source>
        <translation>پیوست «{subject}» دریافت شد.</translation>
    </message>
    <message>
        <source>The paper “{subject}” was removed.</source>
        <translation>پیوست «{subject}» حذف شد.</translation>
    </message>
    <message>
        <source>The paper “{subject}” was brought back.</source>
        <translation>پیوست «{subject}» بازگردانده شد.</translation>
    </message>
    <message>
        <source>The certificate authority “{subject}” was made.</source>
        <translation>مرکز گواهی «{subject}» ساخته شد.</translation>
    </message>
    <message>
        <source>The authority “{subject}” was trusted.</source>
        <translation>مرکز گواهی «{subject}» پذیرفته شد.</translation>
    </message>
    <message>
        <source>The authority “{subject}” is no longer trusted.</source>
        <translation>مرکز گواهی «{subject}» دیگر پذیرفته نیست.</translation>
    </message>
    <message>
        <source>Someone was called to {meeting}.</source>
        <translation>فردی به {meeting} دعوت شد.</translation>
    </message>
    <message>
        <source>{subject} was taken off the list of {meeting}.</source>
        <translation>{subject} از فهرست {meeting} برداشته شد.</translation>
    </message>
    <message>
        <source>The reply of {subject} to the invitation to {meeting} was noted.</source>
        <translation>پاسخ {subject} به دعوت {meeting} ثبت شد.</translation>
    </message>
    <message>
        <source>{subject} came to {meeting}.</source>
        <translation>ورود {subject} به {meeting} ثبت شد.</translation>
    </message>
    <message>
        <source>{subject} left {meeting}.</source>
        <translation>خروج {subject} از {meeting} ثبت شد.</translation>
    </message>
    <message>
        <source>The times of {subject} in {meeting} were corrected.</source>
        <translation>ورود و خروج {subject} در {meeting} اصلاح شد.</translation>
    </message>
    <message>
        <source>The absence of {subject} from {meeting} was noted.</source>
        <translation>غیبت {subject} در {meeting} ثبت شد.</translation>
    </message>
    <message>
        <source>Someone came to {meeting} for {subject}.</source>
        <translation>نماینده {subject} در {meeting} ثبت شد.</translation>
    </message>
    <message>
        <source>{subject} sits in {meeting} as alternate.</source>
        <translation>{subject} به‌عنوان علی‌البدل در {meeting} ثبت شد.</translation>
    </message>
    <message>
        <source>All members came to {meeting}.</source>
        <translation>ورود همه اعضا به {meeting} ثبت شد.</translation>
    </message>
    <message>
        <source>A guest was added to {meeting}.</source>
        <translation>مهمانی به {meeting} افزوده شد.</translation>
    </message>
    <message>
        <source>A conflict of interest was noted for “{subject}”.</source>
        <translation>تعارض منافع در «{subject}» ثبت شد.</translation>
    </message>
    <message>
        <source>The conflict of interest noted for “{subject}” was withdrawn.</source>
        <translation>تعارض منافع در «{subject}» برداشته شد.</translation>
    </message>
    <message>
        <source>The committee {subject} was founded.</source>
        <translation>{subject} تشکیل شد.</translation>
    </message>
    <message>
        <source>The particulars of {subject} were edited.</source>
        <translation>مشخصات {subject} ویرایش شد.</translation>
    </message>
    <message>
        <source>The printed minutes of {subject} were arranged.</source>
        <translation>بخش‌های صورتجلسه چاپی {subject} تنظیم شد.</translation>
    </message>
    <message>
        <source>The rules of {subject} were set.</source>
        <translation>قواعد {subject} تعیین شد.</translation>
    </message>
    <message>
        <source>A member was appointed to {subject}.</source>
        <translation>عضوی به {subject} افزوده شد.</translation>
    </message>
    <message>
        <source>The seat of {subject} was edited.</source>
        <translation>عضویت {subject} ویرایش شد.</translation>
    </message>
    <message>
        <source>The seat of {subject} was removed.</source>
        <translation>عضویت {subject} حذف شد.</translation>
    </message>
    <message>
        <source>The seat of {subject} was brought back.</source>
        <translation>عضویت {subject} بازگردانده شد.</translation>
    </message>
    <message>
        <source>It was decided between the versions of two offices: {subject}.</source>
        <translation>میان نسخه‌های دو اداره تصمیم گرفته شد: {subject}.</translation>
    </message>
    <message>
        <source>A file of another office was recorded.</source>
        <translation>بسته‌ای از اداره دیگر ثبت شد.</translation>
    </message>
    <message>
        <source>A file of another office was taken back.</source>
        <translation>ثبت بسته‌ای از اداره دیگر واگردانده شد.</translation>
    </message>
    <message>
        <source>A file of another office was recorded again.</source>
        <translation>بسته‌ای از اداره دیگر دوباره ثبت شد.</translation>
    </message>
    <message>
        <source>The declaration of {subject} was corrected.</source>
        <translation>اظهارنامه {subject} اصلاح شد.</translation>
    </message>
    <message>
        <source>The declaration of {subject} was recorded.</source>
        <translation>اظهارنامه {subject} ثبت شد.</translation>
    </message>
    <message>
        <source>The declaration of {subject} was brought back.</source>
        <translation>اظهارنامه {subject} بازگشت.</translation>
    </message>
    <message>
        <source>The declaration of {subject} was taken out.</source>
        <translation>اظهارنامه {subject} کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The act “{subject}” was registered.</source>
        <translation>سند «{subject}» ثبت شد.</translation>
    </message>
    <message>
        <source>The act “{subject}” was edited.</source>
        <translation>سند «{subject}» ویرایش شد.</translation>
    </message>
    <message>
        <source>The act “{subject}” was removed.</source>
        <translation>سند «{subject}» کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The act “{subject}” was brought back.</source>
        <translation>سند «{subject}» بازگردانده شد.</translation>
    </message>
    <message>
        <source>A legal basis was cited for {subject}.</source>
        <translation>مستندی برای {subject} ثبت شد.</translation>
    </message>
    <message>
        <source>The citation of a legal basis was dropped.</source>
        <translation>مستندی حذف شد.</translation>
    </message>
    <message>
        <source>The citation of a legal basis was brought back.</source>
        <translation>مستندی بازگردانده شد.</translation>
    </message>
    <message>
        <source>A letter about an absence from {meeting} went out.</source>
        <translation>نامه غیبت در {meeting} صادر شد.</translation>
    </message>
    <message>
        <source>By when letter {subject} is to be answered was noted.</source>
        <translation>مهلت پاسخ نامه {subject} ثبت شد.</translation>
    </message>
    <message>
        <source>The incoming letter {subject} is back.</source>
        <translation>نامه وارده {subject} برگردانده شد.</translation>
    </message>
    <message>
        <source>The incoming letter {subject} was corrected.</source>
        <translation>نامه وارده {subject} اصلاح شد.</translation>
    </message>
    <message>
        <source>Letter {subject} was handed over.</source>
        <translation>نامه {subject} تحویل شد.</translation>
    </message>
    <message>
        <source>The delivery of letter {subject} was taken back.</source>
        <translation>ثبت تحویل نامه {subject} پس گرفته شد.</translation>
    </message>
    <message>
        <source>The incoming letter {subject} was taken out.</source>
        <translation>نامه وارده {subject} کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Letter {subject} came in.</source>
        <translation>نامه {subject} وارد شد.</translation>
    </message>
    <message>
        <source>A reminder of resolution {subject} went out.</source>
        <translation>پیگیری‌نامه مصوبه {subject} صادر شد.</translation>
    </message>
    <message>
        <source>Reminders of late resolutions went out, {subject} among them.</source>
        <translation>پیگیری‌نامه‌های مصوبات دارای دیرکرد، از جمله {subject}، صادر شد.</translation>
    </message>
    <message>
        <source>A report went out with letter {subject}.</source>
        <translation>گزارشی با نامه {subject} فرستاده شد.</translation>
    </message>
    <message>
        <source>Letter {subject} went out.</source>
        <translation>نامه {subject} صادر شد.</translation>
    </message>
    <message>
        <source>Letter {subject} was taken back.</source>
        <translation>نامه {subject} پس گرفته شد.</translation>
    </message>
    <message>
        <source>The wording of a letter was changed.</source>
        <translation>متن یکی از نامه‌ها تغییر کرد.</translation>
    </message>
    <message>
        <source>A letter got the program&apos;s own wording again.</source>
        <translation>یکی از نامه‌ها به متن برنامه برگشت.</translation>
    </message>
    <message>
        <source>{meeting} was convened.</source>
        <translation>{meeting} زمان‌بندی شد.</translation>
    </message>
    <message>
        <source>{meeting} was called off again.</source>
        <translation>{meeting} پس گرفته شد.</translation>
    </message>
    <message>
        <source>{meeting} was made after another meeting.</source>
        <translation>{meeting} از روی جلسه‌ای دیگر ساخته شد.</translation>
    </message>
    <message>
        <source>{meeting} was convened as the one after another meeting.</source>
        <translation>{meeting} به‌عنوان جلسه بعد تشکیل شد.</translation>
    </message>
    <message>
        <source>The particulars of {meeting} were edited.</source>
        <translation>مشخصات {meeting} ویرایش شد.</translation>
    </message>
    <message>
        <source>The invitation to {meeting} was sent.</source>
        <translation>دعوتنامه {meeting} ارسال شد.</translation>
    </message>
    <message>
        <source>{meeting} was opened.</source>
        <translation>{meeting} آغاز شد.</translation>
    </message>
    <message>
        <source>{meeting} ended.</source>
        <translation>{meeting} پایان یافت.</translation>
    </message>
    <message>
        <source>{meeting} was opened again.</source>
        <translation>{meeting} از سر گرفته شد.</translation>
    </message>
    <message>
        <source>{meeting} was removed.</source>
        <translation>{meeting} حذف شد.</translation>
    </message>
    <message>
        <source>{meeting} was brought back.</source>
        <translation>{meeting} بازگردانده شد.</translation>
    </message>
    <message>
        <source>The minutes of {meeting} were edited.</source>
        <translation>صورتجلسه {meeting} ویرایش شد.</translation>
    </message>
    <message>
        <source>The text of the minutes of {meeting} was frozen.</source>
        <translation>متن صورتجلسه {meeting} تثبیت شد.</translation>
    </message>
    <message>
        <source>A new version of the minutes of {meeting} was opened.</source>
        <translation>نسخه تازه صورتجلسه {meeting} باز شد.</translation>
    </message>
    <message>
        <source>{subject} signed the minutes of {meeting}.</source>
        <translation>{subject} صورتجلسه {meeting} را امضا کرد.</translation>
    </message>
    <message>
        <source>The signature of {subject} under the minutes of {meeting} was taken back.</source>
        <translation>امضای {subject} پای صورتجلسه {meeting} برداشته شد.</translation>
    </message>
    <message>
        <source>The signed file of the minutes of {meeting} was started anew.</source>
        <translation>پرونده امضاشده صورتجلسه {meeting} از نو آغاز شد.</translation>
    </message>
    <message>
        <source>{subject} signed the minutes of {meeting} digitally.</source>
        <translation>{subject} صورتجلسه {meeting} را با امضای دیجیتال امضا کرد.</translation>
    </message>
    <message>
        <source>The minutes of {meeting} became final.</source>
        <translation>صورتجلسه {meeting} نهایی شد.</translation>
    </message>
    <message>
        <source>The particulars of the office were edited.</source>
        <translation>مشخصات سازمان ویرایش شد.</translation>
    </message>
    <message>
        <source>The logo of the office was changed.</source>
        <translation>نشان سازمان تغییر کرد.</translation>
    </message>
    <message>
        <source>The typeface of the papers was chosen.</source>
        <translation>قلم برگه‌ها برگزیده شد.</translation>
    </message>
    <message>
        <source>The list of holidays was edited.</source>
        <translation>فهرست تعطیلات ویرایش شد.</translation>
    </message>
    <message>
        <source>The wording of a formal sentence was changed.</source>
        <translation>متن یک جملهٔ رسمی تغییر کرد.</translation>
    </message>
    <message>
        <source>A formal sentence got the program&apos;s own wording again.</source>
        <translation>متن برنامه به یک جملهٔ رسمی برگشت.</translation>
    </message>
    <message>
        <source>{subject} was added to the people.</source>
        <translation>{subject} به فهرست افراد افزوده شد.</translation>
    </message>
    <message>
        <source>{subject} was taken out of the people.</source>
        <translation>{subject} از فهرست افراد کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>{subject} was brought back to the people.</source>
        <translation>{subject} به فهرست افراد بازگردانده شد.</translation>
    </message>
    <message>
        <source>The programme “{subject}” came into the plan.</source>
        <translation>برنامه «{subject}» به برنامه‌های سال افزوده شد.</translation>
    </message>
    <message>
        <source>Programmes were taken into the plan of another year.</source>
        <translation>برنامه‌ها به سال دیگر برده شد.</translation>
    </message>
    <message>
        <source>The programme “{subject}” was edited.</source>
        <translation>برنامه «{subject}» ویرایش شد.</translation>
    </message>
    <message>
        <source>The programme “{subject}” was carried out.</source>
        <translation>برنامه «{subject}» انجام شد.</translation>
    </message>
    <message>
        <source>The programme “{subject}” was moved.</source>
        <translation>برنامه «{subject}» جابه‌جا شد.</translation>
    </message>
    <message>
        <source>The programme “{subject}” was taken out.</source>
        <translation>برنامه «{subject}» کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The programme “{subject}” was brought back.</source>
        <translation>برنامه «{subject}» بازگشت.</translation>
    </message>
    <message>
        <source>A session of the programme “{subject}” was corrected.</source>
        <translation>یک نوبت از برنامه «{subject}» اصلاح شد.</translation>
    </message>
    <message>
        <source>A session of the programme “{subject}” was recorded.</source>
        <translation>یک نوبت از برنامه «{subject}» ثبت شد.</translation>
    </message>
    <message>
        <source>A session of the programme “{subject}” was taken out.</source>
        <translation>یک نوبت از برنامه «{subject}» کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>A session of the programme “{subject}” was brought back.</source>
        <translation>یک نوبت از برنامه «{subject}» بازگشت.</translation>
    </message>
    <message>
        <source>The unit {subject} was added.</source>
        <translation>واحد «{subject}» افزوده شد.</translation>
    </message>
    <message>
        <source>The unit {subject} was removed.</source>
        <translation>واحد {subject} کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The unit {subject} was brought back.</source>
        <translation>واحد {subject} بازگردانده شد.</translation>
    </message>
    <message>
        <source>Meetings of the year&apos;s plan were convened.</source>
        <translation>جلسه‌های برنامه سال زمان‌بندی شد.</translation>
    </message>
    <message>
        <source>Meetings of the year&apos;s plan were taken back.</source>
        <translation>زمان‌بندی جلسه‌های برنامه سال پس گرفته شد.</translation>
    </message>
    <message>
        <source>A resolution of {meeting} was recorded.</source>
        <translation>مصوبه‌ای از {meeting} ثبت شد.</translation>
    </message>
    <message>
        <source>Resolution {subject} was edited.</source>
        <translation>مصوبه {subject} ویرایش شد.</translation>
    </message>
    <message>
        <source>Resolution {subject} was removed.</source>
        <translation>مصوبه {subject} حذف شد.</translation>
    </message>
    <message>
        <source>Resolution {subject} was brought back.</source>
        <translation>مصوبه {subject} بازگردانده شد.</translation>
    </message>
    <message>
        <source>The vote on resolution {subject} was recorded.</source>
        <translation>رأی‌گیری مصوبه {subject} ثبت شد.</translation>
    </message>
    <message>
        <source>The resolutions of {meeting} were notified.</source>
        <translation>مصوبات {meeting} ابلاغ شد.</translation>
    </message>
    <message>
        <source>The resolutions of several meetings were notified, {meeting} among them.</source>
        <translation>مصوبات چند جلسه، از جمله {meeting}، ابلاغ شد.</translation>
    </message>
    <message>
        <source>The invitation to {meeting} was taken back.</source>
        <translation>دعوت {meeting} پس گرفته شد.</translation>
    </message>
    <message>
        <source>The notice of the resolutions of {meeting} was withdrawn.</source>
        <translation>ابلاغ مصوبات {meeting} پس گرفته شد.</translation>
    </message>
    <message>
        <source>The view “{subject}” was removed.</source>
        <translation>نمای «{subject}» حذف شد.</translation>
    </message>
    <message>
        <source>The view “{subject}” got its name.</source>
        <translation>نمای «{subject}» نام خود را گرفت.</translation>
    </message>
    <message>
        <source>The view “{subject}” was brought back.</source>
        <translation>نمای «{subject}» بازگردانده شد.</translation>
    </message>
    <message>
        <source>The view “{subject}” was saved.</source>
        <translation>نمای «{subject}» ثبت شد.</translation>
    </message>
    <message>
        <source>A scan of the minutes of {meeting} was taken in.</source>
        <translation>اسکن صورتجلسه {meeting} وارد شد.</translation>
    </message>
    <message>
        <source>A scan was put to the minutes of {meeting}.</source>
        <translation>اسکنی کنار صورتجلسه {meeting} گذاشته شد.</translation>
    </message>
    <message>
        <source>An intake of scans was taken back.</source>
        <translation>ورود اسکن‌ها پس گرفته شد.</translation>
    </message>
    <message>
        <source>“{subject}” was taken up.</source>
        <translation>«{subject}» در دستور گفت‌وگو قرار گرفت.</translation>
    </message>
    <message>
        <source>The item on the table of {meeting} was put down.</source>
        <translation>گفت‌وگو درباره بند جاری {meeting} کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>A break of {meeting} began.</source>
        <translation>تنفس {meeting} آغاز شد.</translation>
    </message>
    <message>
        <source>The clock of the computer was set during {meeting}.</source>
        <translation>ساعت رایانه در جریان {meeting} تغییر کرد.</translation>
    </message>
    <message>
        <source>{meeting} went on after a break.</source>
        <translation>{meeting} پس از تنفس ادامه یافت.</translation>
    </message>
    <message>
        <source>A statement was recorded in {meeting}.</source>
        <translation>اظهاراتی در {meeting} ثبت شد.</translation>
    </message>
    <message>
        <source>A statement in {meeting} was edited.</source>
        <translation>اظهاراتی در {meeting} ویرایش شد.</translation>
    </message>
    <message>
        <source>A statement in {meeting} was removed.</source>
        <translation>اظهاراتی در {meeting} حذف شد.</translation>
    </message>
    <message>
        <source>A statement in {meeting} was brought back.</source>
        <translation>اظهاراتی در {meeting} بازگردانده شد.</translation>
    </message>
    <message>
        <source>Several paragraphs were put into {meeting}.</source>
        <translation>چند بند متن به {meeting} افزوده شد.</translation>
    </message>
    <message>
        <source>A statement of {meeting} became a resolution.</source>
        <translation>اظهاراتی از {meeting} به مصوبه تبدیل شد.</translation>
    </message>
    <message>
        <source>A resolution of {meeting} became a statement.</source>
        <translation>مصوبه‌ای از {meeting} به اظهارات تبدیل شد.</translation>
    </message>
    <message>
        <source>A motion was put to the vote in {meeting} and not carried.</source>
        <translation>پیشنهادی در {meeting} به رأی گذاشته شد و تصویب نشد.</translation>
    </message>
    <message>
        <source>A statement was typed in {meeting}.</source>
        <translation>اظهاراتی در {meeting} نوشته شد.</translation>
    </message>
    <message>
        <source>The area “{subject}” was added.</source>
        <translation>حوزه «{subject}» افزوده شد.</translation>
    </message>
    <message>
        <source>The usual areas of work were written down.</source>
        <translation>حوزه‌های معمول کار ثبت شد.</translation>
    </message>
    <message>
        <source>The area “{subject}” was moved.</source>
        <translation>حوزه «{subject}» جابه‌جا شد.</translation>
    </message>
    <message>
        <source>The area “{subject}” was put aside.</source>
        <translation>حوزه «{subject}» کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The area “{subject}” got another name.</source>
        <translation>نام حوزه «{subject}» تغییر کرد.</translation>
    </message>
    <message>
        <source>The area “{subject}” was brought back.</source>
        <translation>حوزه «{subject}» برگردانده شد.</translation>
    </message>
    <message>
        <source>Reports of units were taken into the follow-up, among them on resolution {subject}.</source>
        <translation>گزارش واحدها در پیگیری ثبت شد، از جمله درباره مصوبه {subject}.</translation>
    </message>
    <message>
        <source>Reports of units were sent back, among them on resolution {subject}.</source>
        <translation>گزارش واحدها بازگردانده شد، از جمله درباره مصوبه {subject}.</translation>
    </message>
    <message>
        <source>What reports of units had become was taken back.</source>
        <translation>ثبت گزارش واحدها پس گرفته شد.</translation>
    </message>
    <message>
        <source>A confidential case was closed.</source>
        <translation>یک پرونده محرمانه بسته شد.</translation>
    </message>
    <message>
        <source>A confidential case was edited.</source>
        <translation>یک پرونده محرمانه ویرایش شد.</translation>
    </message>
    <message>
        <source>A confidential case is being looked into.</source>
        <translation>رسیدگی به یک پرونده محرمانه آغاز شد.</translation>
    </message>
    <message>
        <source>A confidential case was recorded.</source>
        <translation>یک پرونده محرمانه ثبت شد.</translation>
    </message>
    <message>
        <source>A confidential case was referred.</source>
        <translation>یک پرونده محرمانه ارجاع شد.</translation>
    </message>
    <message>
        <source>A confidential case was put aside.</source>
        <translation>یک پرونده محرمانه کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>A confidential case was reopened.</source>
        <translation>یک پرونده محرمانه بازگشایی شد.</translation>
    </message>
    <message>
        <source>A confidential case was brought back.</source>
        <translation>یک پرونده محرمانه برگردانده شد.</translation>
    </message>
    <message>
        <source>A step was added to a confidential case.</source>
        <translation>گامی در پیگیری یک پرونده محرمانه ثبت شد.</translation>
    </message>
    <message>
        <source>A step of a confidential case was corrected.</source>
        <translation>گامی از پیگیری یک پرونده محرمانه اصلاح شد.</translation>
    </message>
    <message>
        <source>A step of a confidential case was taken out.</source>
        <translation>گامی از پیگیری یک پرونده محرمانه حذف شد.</translation>
    </message>
    <message>
        <source>A step of a confidential case was brought back.</source>
        <translation>گامی از پیگیری یک پرونده محرمانه برگردانده شد.</translation>
    </message>
    <message>
        <source>The vulnerable point “{subject}” was recorded.</source>
        <translation>نقطه آسیب‌پذیر «{subject}» ثبت شد.</translation>
    </message>
    <message>
        <source>The vulnerable point “{subject}” was edited.</source>
        <translation>نقطه آسیب‌پذیر «{subject}» ویرایش شد.</translation>
    </message>
    <message>
        <source>The vulnerable point “{subject}” came to the agenda of the next meeting.</source>
        <translation>نقطه آسیب‌پذیر «{subject}» به دستور جلسه آینده افزوده شد.</translation>
    </message>
    <message>
        <source>The vulnerable point “{subject}” was put aside.</source>
        <translation>نقطه آسیب‌پذیر «{subject}» کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The vulnerable point “{subject}” got a corrective resolution.</source>
        <translation>مصوبه‌ای اصلاحی به نقطه آسیب‌پذیر «{subject}» پیوند خورد.</translation>
    </message>
    <message>
        <source>A corrective resolution of “{subject}” was taken off.</source>
        <translation>پیوند مصوبه‌ای اصلاحی با «{subject}» برداشته شد.</translation>
    </message>
    <message>
        <source>The vulnerable point “{subject}” was brought back.</source>
        <translation>نقطه آسیب‌پذیر «{subject}» برگردانده شد.</translation>
    </message>
    <message>
        <source>The vulnerable point “{subject}” was taken off the agenda.</source>
        <translation>نقطه آسیب‌پذیر «{subject}» از دستور جلسه برداشته شد.</translation>
    </message>
    <message>
        <source>The standing of the vulnerable point “{subject}” was set.</source>
        <translation>وضعیت نقطه آسیب‌پذیر «{subject}» تغییر کرد.</translation>
    </message>
    <message>
        <source>{subject} was changed.</source>
        <translation>{subject} تغییر کرد.</translation>
    </message>
    <message>
        <source>a meeting of {committee}</source>
        <translation>جلسه {committee}</translation>
    </message>
    <message>
        <source>meeting {ordinal} of {committee}</source>
        <translation>جلسه {ordinal} {committee}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>{act} ({n} times)</source>
        <translation>{act} ({n} بار)</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>Recent activity</source>
        <translation>رویدادهای تازه</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>همه رویدادها</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>هنوز رویدادی نیست.</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>رفتن به صفحه</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>سابقه</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>در این فهرست</translation>
    </message>
    <message>
        <source>Earlier activity</source>
        <translation>رویدادهای پیش‌تر</translation>
    </message>
    <message>
        <source>{n} acts</source>
        <translation>{n} رویداد</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>چیزی ثبت نشده است.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سابقه</translation>
    </message>
    <message>
        <source>History: {subject}</source>
        <translation>سابقه: {subject}</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Reminder</source>
        <translation>یادآوری</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ثبت پیگیری</translation>
    </message>
    <message>
        <source>Notice letter</source>
        <translation>نامه ابلاغ</translation>
    </message>
    <message>
        <source>Write the next reminder (Ctrl+R)</source>
        <translation>نوشتن یادآوری بعدی (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record a step of the follow-up (Ctrl+U)</source>
        <translation>ثبت یک گام پیگیری (Ctrl+U)</translation>
    </message>
    <message>
        <source>The text of the minutes is not frozen yet.</source>
        <translation>متن صورتجلسه هنوز تثبیت نشده است.</translation>
    </message>
    <message>
        <source>A reminder is written once the deadline has passed.</source>
        <translation>یادآوری پس از گذشتن سررسید نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Nothing is left to be reminded of.</source>
        <translation>کاری برای یادآوری نمانده است.</translation>
    </message>
    <message>
        <source>Show the letter by which it was notified (Ctrl+L)</source>
        <translation>نمایش نامه‌ای که مصوبه با آن ابلاغ شد (Ctrl+L)</translation>
    </message>
    <message>
        <source>This resolution was notified without a letter.</source>
        <translation>این مصوبه بدون نامه ابلاغ شده است.</translation>
    </message>
    <message>
        <source>Notify the responsible units of the meeting (Ctrl+L)</source>
        <translation>ابلاغ به واحدهای مسئول جلسه (Ctrl+L)</translation>
    </message>
    <message>
        <source>Notices are sent once the minutes are final.</source>
        <translation>ابلاغ پس از نهایی‌شدن صورتجلسه انجام می‌شود.</translation>
    </message>
    <message>
        <source>Nobody is in charge of it; a notice needs a recipient.</source>
        <translation>این مصوبه مسئولی ندارد؛ ابلاغ به گیرنده نیاز دارد.</translation>
    </message>
</context>
<context>
    <name>ActsPage</name>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>New act</source>
        <translation>سند تازه</translation>
    </message>
    <message>
        <source>Legal acts</source>
        <translation>مستندات قانونی</translation>
    </message>
    <message>
        <source>Title, issuing body, or number in any order of its parts</source>
        <translation>عنوان، مرجع، یا شماره به هر ترتیب</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>فهرست مستندات قانونی خالی است</translation>
    </message>
    <message>
        <source>A law or an approved act is entered once and cited from here with article, note and clause.</source>
        <translation>هر قانون یا مصوبه یک بار ثبت می‌شود و با ماده، تبصره و بند به آن ارجاع داده می‌شود.</translation>
    </message>
    <message>
        <source>No act with these words</source>
        <translation>سندی با این واژه‌ها نیست</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>ارجاع‌ها</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>{count} in the register</source>
        <translation>{count} سند</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>محرمانه</translation>
    </message>
    <message>
        <source>Papers awaited: {n}</source>
        <translation>{n} پیوست نرسیده</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>نوبت نرسید</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>به تعویق افتاد</translation>
    </message>
    <message>
        <source>{n} open resolution</source>
        <translation>{n} مصوبه باز</translation>
    </message>
    <message>
        <source>{n} open resolutions</source>
        <translation>{n} مصوبه باز</translation>
    </message>
    <message>
        <source>Outside the agenda</source>
        <translation>خارج از دستور</translation>
    </message>
    <message>
        <source>Left from {meeting}</source>
        <translation>مانده از {meeting}</translation>
    </message>
    <message>
        <source>{meeting}, item {n}</source>
        <translation>{meeting}، بند {n}</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>افزودن به دستور</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
</context>
<context>
    <name>AgendaColumn</name>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Matter outside the agenda</source>
        <translation>موضوع خارج از دستور</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} از {total}</translation>
    </message>
    <message>
        <source>Left for the next meeting</source>
        <translation>مانده برای جلسه بعد</translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <translation>برداشته از دستور</translation>
    </message>
    <message>
        <source>{n} resolutions</source>
        <translation>{n} مصوبه</translation>
    </message>
    <message>
        <source>Without a resolution</source>
        <translation>بدون مصوبه</translation>
    </message>
    <message>
        <source>Outside the agenda</source>
        <translation>خارج از دستور</translation>
    </message>
</context>
<context>
    <name>AgendaPart</name>
    <message>
        <source>New item</source>
        <translation>بند تازه</translation>
    </message>
    <message>
        <source>Takes everything that earlier meetings left onto this agenda (Ctrl+Shift+L)</source>
        <translation>همه مانده‌های جلسه‌های پیش را به این دستور می‌آورد (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>The agenda has no items yet.</source>
        <translation>دستور جلسه هنوز بندی ندارد.</translation>
    </message>
    <message>
        <source>The first item is typed right here; what earlier meetings left can be taken over.</source>
        <translation>نخستین بند همین‌جا نوشته می‌شود؛ موضوع‌های مانده از جلسه‌های پیش را هم می‌توان افزود.</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>نخستین بند</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>گام بعد</translation>
    </message>
    <message>
        <source>Approve the last minutes</source>
        <translation>تصویب صورتجلسه پیشین</translation>
    </message>
    <message>
        <source>Move the item</source>
        <translation>جابه‌جایی بند</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تکثیر بند</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} بند</translation>
    </message>
    <message>
        <source>Take over what was left ({n})</source>
        <translation>افزودن مانده‌ها ({n})</translation>
    </message>
    <message>
        <source>“{title}” was taken out of the agenda.</source>
        <translation>«{title}» از دستور جلسه برداشته شد.</translation>
    </message>
    <message>
        <source>“{title}” went to {meeting}.</source>
        <translation>«{title}» به {meeting} رفت.</translation>
    </message>
    <message>
        <source>To another meeting…</source>
        <translation>به جلسه‌ای دیگر…</translation>
    </message>
    <message>
        <source>Minutes are a whole number.</source>
        <translation>دقیقه عدد صحیح است.</translation>
    </message>
</context>
<context>
    <name>AgendaTemplatesPart</name>
    <message>
        <source>Agenda templates</source>
        <translation>الگوهای دستور جلسه</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>الگوی تازه</translation>
    </message>
    <message>
        <source>No template is kept yet</source>
        <translation>هنوز الگویی نیست</translation>
    </message>
    <message>
        <source>Items that come back are written once: at every meeting, each season or year, or when wanted.</source>
        <translation>بندهای تکراری یک بار نوشته می‌شوند: برای هر جلسه، هر فصل، هر سال یا هر وقت لازم شد.</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>نام الگو</translation>
    </message>
    <message>
        <source>Comes by itself</source>
        <translation>آمدن به دستور جلسه</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>هنوز بندی ندارد</translation>
    </message>
    <message>
        <source>{n} items, {m} minutes</source>
        <translation>{n} بند، {m} دقیقه</translation>
    </message>
    <message>
        <source>The template “{name}” was removed.</source>
        <translation>الگوی «{name}» حذف شد.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>AnalysisCard</name>
    <message>
        <source>One point a line</source>
        <translation>هر نکته در یک سطر</translation>
    </message>
    <message>
        <source>Analysis of causes</source>
        <translation>تحلیل علت‌ها</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>درس‌آموخته‌ها</translation>
    </message>
</context>
<context>
    <name>AnotherMeetingDialog</name>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>End</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
</context>
<context>
    <name>AnswerMadeDialog</name>
    <message>
        <source>The answer is ready</source>
        <translation>پاسخ آماده است</translation>
    </message>
    <message>
        <source>Answer {n} with {m} reports is written. Take the file to {secretariat}, on a stick or by letter; only that office can read it.</source>
        <translation>پاسخ {n} با {m} گزارش نوشته شد. پرونده را با حافظه USB یا همراه نامه به {secretariat} برسانید؛ تنها همان اداره می‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>You can go on entering at any time; the next answer tells what is new.</source>
        <translation>هر زمان می‌توانید ثبت را ادامه دهید؛ پاسخ بعدی آنچه را تازه است می‌برد.</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>نمایش در پوشه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Its course</source>
        <translation>روند پیگیری</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>clause {n}</source>
        <translation>بند {n}</translation>
    </message>
    <message>
        <source>Resolution {label}</source>
        <translation>مصوبه {label}</translation>
    </message>
    <message>
        <source>Accept as a note</source>
        <translation>پذیرفتن به‌عنوان یادداشت</translation>
    </message>
    <message>
        <source>In the register: {standing}, {percent}</source>
        <translation>در دفتر مصوبات: {standing}، {percent}</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>بدون شرح</translation>
    </message>
    <message>
        <source>Obstacles: {text}</source>
        <translation>موانع: {text}</translation>
    </message>
    <message>
        <source>Before the correction: {text}</source>
        <translation>پیش از اصلاح: {text}</translation>
    </message>
</context>
<context>
    <name>AnswersPart</name>
    <message>
        <source>Accept</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>Send back with a word</source>
        <translation>بازگرداندن با توضیح</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>پذیرفتن همه</translation>
    </message>
    <message>
        <source>Receive an answer</source>
        <translation>دریافت پاسخ واحد</translation>
    </message>
    <message>
        <source>Follow-up files for units</source>
        <translation>بسته‌های پیگیری واحدها</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>No report of a unit waits</source>
        <translation>گزارشی از واحدها در انتظار نیست</translation>
    </message>
    <message>
        <source>Units get a small file with their open resolutions, enter what was done and send the answer back; it is looked at here before anything of it is recorded.</source>
        <translation>هر واحد بسته‌ای کوچک با مصوبات باز خود می‌گیرد، آنچه را انجام شده است می‌نویسد و پاسخ را برمی‌گرداند. پیش از آن‌که چیزی ثبت شود، پاسخ را اینجا بررسی کنید.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>گزارش واحد</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>اعلام</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>در دفتر مصوبات</translation>
    </message>
    <message>
        <source>No report waits.</source>
        <translation>گزارشی در انتظار نیست.</translation>
    </message>
    <message>
        <source>{n} reports of {m} units wait</source>
        <translation>{n} گزارش از {m} واحد در انتظار بررسی</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>بدون شرح</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} پرونده پیوست</translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation>{n} پرونده پیوست</translation>
    </message>
    <message>
        <source>clause {n}</source>
        <translation>بند {n}</translation>
    </message>
    <message>
        <source>The report on resolution {label} was accepted.</source>
        <translation>گزارش مصوبه {label} پذیرفته شد.</translation>
    </message>
    <message>
        <source>{n} reports were accepted.</source>
        <translation>{n} گزارش پذیرفته شد.</translation>
    </message>
    <message>
        <source>{n} are about resolutions that are no longer there.</source>
        <translation>{n} گزارش درباره مصوباتی است که دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>Accepting the reports</source>
        <translation>پذیرفتن گزارش‌ها</translation>
    </message>
    <message>
        <source>The report of the unit was sent back: {word}</source>
        <translation>گزارش واحد بازگردانده شد: {word}</translation>
    </message>
    <message>
        <source>Send the report on resolution {label} back</source>
        <translation>بازگرداندن گزارش مصوبه {label}</translation>
    </message>
    <message>
        <source>It is not recorded as done; the word stands in the course, and the unit reads it in its next file.</source>
        <translation>به‌عنوان انجام‌شده ثبت نمی‌شود؛ توضیح در روند پیگیری می‌ماند و واحد آن را در بسته بعدی خود می‌خواند.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>The report on resolution {label} was sent back.</source>
        <translation>گزارش مصوبه {label} بازگردانده شد.</translation>
    </message>
    <message>
        <source>The report was put aside.</source>
        <translation>گزارش کنار گذاشته شد.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Backup</source>
        <translation>نسخه پشتیبان</translation>
    </message>
    <message>
        <source>Getting the search ready</source>
        <translation>آماده‌سازی جست‌وجو</translation>
    </message>
    <message>
        <source>Getting the papers ready</source>
        <translation>آماده‌کردن برگه‌ها</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Make it item 1</source>
        <translation>افزودن به‌عنوان بند ۱</translation>
    </message>
    <message>
        <source>The approval of the last minutes is item 1.</source>
        <translation>تصویب صورتجلسه پیشین بند ۱ شد.</translation>
    </message>
</context>
<context>
    <name>ApproveEvaluationDialog</name>
    <message>
        <source>Approval of the evaluation of {year}</source>
        <translation>تأیید ارزیابی سال {year}</translation>
    </message>
    <message>
        <source>From then on the text of the evaluation stands; the approval can be taken back.</source>
        <translation>از آن پس متن ارزیابی ثابت می‌ماند؛ تأیید را می‌توان پس گرفت.</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>ثبت تأیید</translation>
    </message>
    <message>
        <source>Without a meeting of its own</source>
        <translation>بدون جلسه مشخص</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>در جلسه</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>در تاریخ</translation>
    </message>
</context>
<context>
    <name>ArchiveReportDialog</name>
    <message>
        <source>The archive is ready: {n} files of {m} meetings</source>
        <translation>بایگانی آماده شد: {n} پرونده از {m} جلسه</translation>
    </message>
    <message>
        <source>Left out, because classified</source>
        <translation>کنار گذاشته‌شده به سبب طبقه‌بندی</translation>
    </message>
    <message>
        <source>Could not be made</source>
        <translation>آماده نشد</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>آنچه در بایگانی نیست</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>بازکردن پوشه</translation>
    </message>
</context>
<context>
    <name>ArchiveYearDialog</name>
    <message>
        <source>Archive of {year}, {committee}</source>
        <translation>بایگانی سال {year}، {committee}</translation>
    </message>
    <message>
        <source>Papers, attachments and lists of the year go into a new folder that is read without this program.</source>
        <translation>برگه‌ها، پیوست‌ها و فهرست‌های سال در پوشه‌ای تازه نوشته می‌شود که بدون این برنامه خواندنی است.</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>در پوشه</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>The classified meetings too</source>
        <translation>همراه با جلسه‌های محرمانه</translation>
    </message>
    <message>
        <source>No meeting of this year is classified.</source>
        <translation>جلسه‌ای از این سال طبقه‌بندی ندارد.</translation>
    </message>
    <message>
        <source>Without them, {n} meetings and the papers of the year that tell of them stay out; the index names them.</source>
        <translation>بدون آن، {n} جلسه و برگه‌های سالانه‌ای که از آن‌ها می‌گوید کنار می‌ماند و فهرست بایگانی نامشان را می‌آورد.</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>پوشه‌ای انتخاب نشده است.</translation>
    </message>
    <message>
        <source>This folder takes no files. Another one is needed.</source>
        <translation>در این پوشه پرونده ساخته نمی‌شود؛ پوشه دیگری لازم است.</translation>
    </message>
</context>
<context>
    <name>AreasCard</name>
    <message>
        <source>Vulnerable points by area</source>
        <translation>آسیب‌پذیری‌ها به تفکیک حوزه</translation>
    </message>
    <message>
        <source>None was found in this time.</source>
        <translation>در این مدت موردی شناسایی نشده است.</translation>
    </message>
    <message>
        <source>number of cases</source>
        <translation>شمار موارد</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>بدون حوزه</translation>
    </message>
    <message>
        <source>{n} found, {m} corrected</source>
        <translation>{n} مورد شناسایی‌شده، {m} مورد برطرف‌شده</translation>
    </message>
</context>
<context>
    <name>AreasDialog</name>
    <message>
        <source>Areas of work</source>
        <translation>حوزه‌های کار</translation>
    </message>
    <message>
        <source>Vulnerable points and cases belong to an area; the heat map and the reports count by them.</source>
        <translation>نقاط آسیب‌پذیر و پرونده‌ها به یک حوزه تعلق دارند؛ نقشه گرما و گزارش‌ها به تفکیک حوزه می‌شمارند.</translation>
    </message>
    <message>
        <source>Name of the chosen area</source>
        <translation>نام حوزه انتخاب‌شده</translation>
    </message>
    <message>
        <source>Name of another area of this office</source>
        <translation>نام حوزه‌ای دیگر از این اداره</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>حوزه تازه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} مورد</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>بدون مورد</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Name and post</source>
        <translation>نام و سمت</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Arrival and departure</source>
        <translation>ورود و خروج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>represented by {name}, letter {number}</source>
        <translation>نماینده: {name}، معرفی‌نامه {number}</translation>
    </message>
    <message>
        <source>in place of {name}</source>
        <translation>به‌جای {name}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Was present</source>
        <translation>حاضر بود</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>خارج شده</translation>
    </message>
    <message>
        <source>Excused: {reason}</source>
        <translation>غیبت موجه: {reason}</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>از {start}</translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>از {start} تا {end}</translation>
    </message>
    <message>
        <source>official {spans}</source>
        <translation>رسمی {spans}</translation>
    </message>
    <message>
        <source>Present at adoption follows: resolution {labels}</source>
        <translation>حاضران هنگام تصویب نیز اصلاح شد: مصوبه {labels}</translation>
    </message>
    <message>
        <source>Correct the times…</source>
        <translation>اصلاح ساعت‌ها…</translation>
    </message>
    <message>
        <source>Representative by letter…</source>
        <translation>نماینده با معرفی‌نامه…</translation>
    </message>
    <message>
        <source>Reason of absence…</source>
        <translation>علت غیبت…</translation>
    </message>
    <message>
        <source>End the conflict of interest</source>
        <translation>پایان تعارض منافع</translation>
    </message>
    <message>
        <source>Conflict of interest on this item</source>
        <translation>تعارض منافع در این بند</translation>
    </message>
    <message>
        <source>Strike off the list</source>
        <translation>حذف از فهرست</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Departure at a time…</source>
        <translation>خروج با ساعت…</translation>
    </message>
    <message>
        <source>Return at a time…</source>
        <translation>بازگشت با ساعت…</translation>
    </message>
    <message>
        <source>Arrival at a time…</source>
        <translation>ورود با ساعت…</translation>
    </message>
    <message>
        <source>Give the seat back</source>
        <translation>بازگرداندن جایگاه</translation>
    </message>
    <message>
        <source>Takes the seat of</source>
        <translation>می‌نشیند به جای</translation>
    </message>
    <message>
        <source>An alternate takes the seat</source>
        <translation>نشستن علی‌البدل به جای او</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Attendance by member</source>
        <translation>حضور به تفکیک عضو</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>موجه</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>No meeting with members has been held.</source>
        <translation>جلسه‌ای با اعضا برگزار نشده است.</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} از {m}</translation>
    </message>
</context>
<context>
    <name>AttendanceColumn</name>
    <message>
        <source>Present</source>
        <translation>حاضران</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Arrival and departure</source>
        <translation>ورود و خروج</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} از {total}</translation>
    </message>
    <message>
        <source>The text of these minutes is frozen.</source>
        <translation>متن این صورتجلسه تثبیت شده است.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>no vote on item {n}</source>
        <translation>بدون رأی در بند {n}</translation>
    </message>
    <message>
        <source>in place of {name}</source>
        <translation>به‌جای {name}</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>خارج شده</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>با تأخیر</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Arrival and departure: two letters of the name</source>
        <translation>ورود و خروج: دو حرف از نام</translation>
    </message>
    <message>
        <source>Conflict of interest: two letters of the name</source>
        <translation>تعارض منافع: دو حرف از نام</translation>
    </message>
</context>
<context>
    <name>AttendanceMomentDialog</name>
    <message>
        <source>Departure of {name}</source>
        <translation>خروج {name}</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>ساعت خروج</translation>
    </message>
    <message>
        <source>Return of {name}</source>
        <translation>بازگشت {name}</translation>
    </message>
    <message>
        <source>Came back at</source>
        <translation>ساعت بازگشت</translation>
    </message>
    <message>
        <source>Arrival of {name}</source>
        <translation>ورود {name}</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>ساعت ورود</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>AttendancePart</name>
    <message>
        <source>Send the invitations</source>
        <translation>ارسال دعوتنامه‌ها</translation>
    </message>
    <message>
        <source>Invited without letters</source>
        <translation>دعوت بدون نامه</translation>
    </message>
    <message>
        <source>Print the invitations</source>
        <translation>چاپ دعوتنامه‌ها</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>افزودن فرد</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>ورود همه</translation>
    </message>
    <message>
        <source>Everyone with a seat who has neither declined nor an excuse is recorded as arrived</source>
        <translation>برای همه اعضایی که پاسخ منفی یا عذر ندارند ورود ثبت می‌شود</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Arrival and departure</source>
        <translation>ورود و خروج</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>هنوز کسی در فهرست نیست.</translation>
    </message>
    <message>
        <source>Members of the committee are called by themselves; guests and speakers are added here.</source>
        <translation>اعضای کمیته خودبه‌خود دعوت می‌شوند؛ مهمان و سخنران اینجا افزوده می‌شود.</translation>
    </message>
    <message>
        <source>Invitation and attendance</source>
        <translation>دعوت و حضور</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>گام بعد</translation>
    </message>
    <message>
        <source>Present or gone</source>
        <translation>ثبت حضور</translation>
    </message>
    <message>
        <source>Coming or no reply</source>
        <translation>می‌آید یا بی‌پاسخ</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>پاسخ بعدی</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>ساعت‌ها</translation>
    </message>
    <message>
        <source>Arrival or departure</source>
        <translation>ورود یا خروج</translation>
    </message>
    <message>
        <source>Strike off</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>{n} members, {others} others</source>
        <translation>{n} عضو، {others} نفر دیگر</translation>
    </message>
    <message>
        <source>{n} members</source>
        <translation>{n} عضو</translation>
    </message>
    <message>
        <source>{others} people</source>
        <translation>{others} نفر</translation>
    </message>
    <message>
        <source>{n} invitations were numbered and entered in the register.</source>
        <translation>{n} دعوتنامه شماره گرفت و در دفتر ثبت شد.</translation>
    </message>
    <message>
        <source>{name} was struck off the list.</source>
        <translation>{name} از فهرست برداشته شد.</translation>
    </message>
    <message>
        <source>Absence…</source>
        <translation>ثبت غیبت…</translation>
    </message>
    <message>
        <source>Representative…</source>
        <translation>معرفی نماینده…</translation>
    </message>
    <message>
        <source>Strike off the list</source>
        <translation>برداشتن از فهرست</translation>
    </message>
</context>
<context>
    <name>AttendanceTimesDialog</name>
    <message>
        <source>Arrival and departure of {name}</source>
        <translation>ورود و خروج {name}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Another stay</source>
        <translation>حضور دیگر</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>نیازمند توجه</translation>
    </message>
    <message>
        <source>Work tray</source>
        <translation>کارتابل</translation>
    </message>
    <message>
        <source>Nothing is left to do today.</source>
        <translation>امروز کاری نمانده است.</translation>
    </message>
    <message>
        <source>{n} matters</source>
        <translation>{n} مورد</translation>
    </message>
    <message>
        <source>Late resolutions</source>
        <translation>مصوبات دیرکرد</translation>
    </message>
    <message>
        <source>Minutes waiting for signatures</source>
        <translation>صورتجلسه‌های در انتظار امضا</translation>
    </message>
    <message>
        <source>Minutes not finished</source>
        <translation>صورتجلسه‌های ناتمام</translation>
    </message>
    <message>
        <source>Resolutions not notified</source>
        <translation>مصوبات ابلاغ‌نشده</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و {n} مورد دیگر</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>{n} files of other offices wait for review</source>
        <translation>{n} بسته از اداره‌های دیگر در انتظار بررسی است</translation>
    </message>
    <message>
        <source>{n} records differ from another office&apos;s</source>
        <translation>در {n} مورد، نسخه اداره دیگر با نسخه ما تفاوت دارد</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>تبادل</translation>
    </message>
    <message>
        <source>{n} reports of {m} units wait to be looked at</source>
        <translation>{n} گزارش از {m} واحد در انتظار بررسی است</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>From other offices and units</source>
        <translation>رسیده از اداره‌ها و واحدها</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>بدون سررسید</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>سررسید: {day}</translation>
    </message>
    <message>
        <source>Left: {names}</source>
        <translation>مانده: {names}</translation>
    </message>
    <message>
        <source>{n} of {m} signed</source>
        <translation>{n} از {m} امضا</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>امضاها</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>صورتجلسه</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>at the start</source>
        <translation>هنگام آغاز برنامه</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>before a new form of the file</source>
        <translation>پیش از تغییر ساختار پرونده</translation>
    </message>
    <message>
        <source>with encryption</source>
        <translation>هنگام رمزگذاری</translation>
    </message>
    <message>
        <source>before a file of another office</source>
        <translation>پیش از ثبت بسته اداره دیگر</translation>
    </message>
    <message>
        <source>with final minutes</source>
        <translation>هنگام نهایی‌سازی صورتجلسه</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} کیلوبایت</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} مگابایت</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>نسخه‌های پشتیبان</translation>
    </message>
    <message>
        <source>Ten recent ones, and one of each week and month, are kept</source>
        <translation>ده نسخه تازه و از هر هفته و ماه یک نسخه می‌ماند</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>هنوز نسخه پشتیبانی ساخته نشده است.</translation>
    </message>
    <message>
        <source>Backups lie in a folder beside the file. A copy of that folder on another disk survives this computer.</source>
        <translation>نسخه‌های پشتیبان در پوشه‌ای کنار پرونده است. رونوشت آن پوشه روی دیسکی دیگر، در خرابی این رایانه هم می‌ماند.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>بررسی همه</translation>
    </message>
    <message>
        <source>Restore from another file</source>
        <translation>بازگرداندن از پرونده دیگر</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>بازکردن پوشه</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>آسیب‌دیده</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>هم‌اکنون بررسی شد</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>سالم</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخه پشتیبان</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>نسخه پشتیبان ساخته شد</translation>
    </message>
    <message>
        <source>The backup did not pass its check</source>
        <translation>نسخه پشتیبان در بررسی سالم نبود</translation>
    </message>
    <message>
        <source>Checking the backups</source>
        <translation>در حال بررسی نسخه‌های پشتیبان</translation>
    </message>
    <message>
        <source>{n} backups are damaged</source>
        <translation>{n} نسخه پشتیبان آسیب دیده است</translation>
    </message>
    <message>
        <source>All backups are sound</source>
        <translation>همه نسخه‌های پشتیبان سالم است</translation>
    </message>
    <message>
        <source>Office files (*.dabir)</source>
        <translation>پرونده‌های دبیر (*.dabir)</translation>
    </message>
    <message>
        <source>Restore the backup {name}?</source>
        <translation>نسخه پشتیبان {name} بازگردد؟</translation>
    </message>
    <message>
        <source>The present file is kept beside it under another name; nothing is deleted. What was recorded after this backup is not in the restored office. The window opens anew.</source>
        <translation>پرونده کنونی با نامی دیگر کنار آن می‌ماند و چیزی حذف نمی‌شود. آنچه پس از این نسخه ثبت شده است در پرونده بازگردانده نیست. پنجره از نو باز می‌شود.</translation>
    </message>
    <message>
        <source>Keep the present file</source>
        <translation>ماندن پرونده کنونی</translation>
    </message>
</context>
<context>
    <name>BasisPart</name>
    <message>
        <source>Legal basis</source>
        <translation>مستند قانونی</translation>
    </message>
    <message>
        <source>Add a citation</source>
        <translation>افزودن مستند</translation>
    </message>
    <message>
        <source>No act is cited yet</source>
        <translation>هنوز مستندی ثبت نشده است</translation>
    </message>
    <message>
        <source>The minutes name the acts that the committee rests on.</source>
        <translation>صورتجلسه از اسنادی نام می‌برد که کمیته بر پایه آن‌هاست.</translation>
    </message>
    <message>
        <source>The citation was dropped.</source>
        <translation>مستند حذف شد.</translation>
    </message>
    <message>
        <source>Drop the citation</source>
        <translation>حذف مستند</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>This office&apos;s key</source>
        <translation>کلید این اداره</translation>
    </message>
    <message>
        <source>It is made once; a passphrase and a recovery sheet on paper protect it.</source>
        <translation>یک بار ساخته می‌شود؛ گذرواژه و برگه بازیابی کاغذی نگهدار آن است.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>ساخت کلید</translation>
    </message>
    <message>
        <source>Give the card</source>
        <translation>دادن کارت</translation>
    </message>
    <message>
        <source>The card is a small file with the office&apos;s name and its open key: any stick will do.</source>
        <translation>کارت پرونده کوچکی با نام اداره و کلید آشکار آن است؛ هر حافظه USB کافی است.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>ذخیره کارت</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>گرفتن کارت اداره دیگر</translation>
    </message>
    <message>
        <source>Add the other office&apos;s card, and compare its six groups of digits by telephone.</source>
        <translation>کارت اداره دیگر را بیفزایید و شش گروه رقم آن را تلفنی مقایسه کنید.</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>اداره تازه</translation>
    </message>
    <message>
        <source>The key is made first.</source>
        <translation>نخست کلید ساخته می‌شود.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>در برنامه خطایی پیش آمد</translation>
    </message>
    <message>
        <source>The last request was not carried out. Everything saved before is in its place.
What happened has been written down for those who look after the program:</source>
        <translation>آخرین درخواست انجام نشد. همه آنچه پیش از آن ذخیره شده بود سر جای خود است.
شرح خطا برای نگه‌داران برنامه نوشته شد:</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>بازکردن پوشه</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>بستن برنامه</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message>
        <source>{n} of the ticked resolutions are not late: no reminder is written.</source>
        <translation>{n} مصوبه از انتخاب‌شده‌ها دیرکرد ندارد و برای آن یادآوری نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Writing the reminders</source>
        <translation>نوشتن یادآوری‌ها</translation>
    </message>
    <message>
        <source>{n} reminders were numbered and entered in the register.</source>
        <translation>{n} یادآوری شماره گرفت و در دفتر ثبت شد.</translation>
    </message>
    <message>
        <source>{n} of the ticked resolutions do not wait for a notice.</source>
        <translation>{n} مصوبه از انتخاب‌شده‌ها در انتظار ابلاغ نیست.</translation>
    </message>
    <message>
        <source>Writing the notices</source>
        <translation>نوشتن نامه‌های ابلاغ</translation>
    </message>
    <message>
        <source>{n} notices were numbered and entered in the register.</source>
        <translation>{n} نامه ابلاغ شماره گرفت و در دفتر ثبت شد.</translation>
    </message>
    <message>
        <source>{n} of the ticked resolutions are closed, void or a draft: they have no deadline to extend.</source>
        <translation>{n} مصوبه از انتخاب‌شده‌ها انجام‌شده، منتفی یا پیش‌نویس است و مهلتی برای تمدید ندارد.</translation>
    </message>
    <message>
        <source>{n} of the ticked resolutions have not been reported as done.</source>
        <translation>انجام {n} مصوبه از انتخاب‌شده‌ها هنوز اعلام نشده است.</translation>
    </message>
    <message>
        <source>{n} of the ticked resolutions are on hold already, or nothing is to be done about them.</source>
        <translation>{n} مصوبه از انتخاب‌شده‌ها متوقف است یا دیگر کاری ندارد.</translation>
    </message>
    <message>
        <source>{n} of the ticked resolutions are not notified, or nothing is to be done about them.</source>
        <translation>{n} مصوبه از انتخاب‌شده‌ها ابلاغ نشده است یا کاری درباره آن نمانده است.</translation>
    </message>
    <message>
        <source>{n} of {m} ticked resolutions</source>
        <translation>{n} مصوبه از {m} مصوبه انتخاب‌شده</translation>
    </message>
    <message>
        <source>The others stay as they are.</source>
        <translation>بقیه همان‌گونه که هستند می‌مانند.</translation>
    </message>
    <message>
        <source>Go on with {n}</source>
        <translation>ادامه با {n} مصوبه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Reminder</source>
        <translation>یادآوری</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>ابلاغ</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>تمدید مهلت</translation>
    </message>
    <message>
        <source>Verify as done</source>
        <translation>تأیید انجام</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Follow-up files</source>
        <translation>بسته‌های پیگیری</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Nothing ticked (Esc)</source>
        <translation>برداشتن انتخاب (Esc)</translation>
    </message>
    <message>
        <source>{n} resolution ticked</source>
        <translation>{n} مصوبه انتخاب شد</translation>
    </message>
    <message>
        <source>{n} resolutions ticked</source>
        <translation>{n} مصوبه انتخاب شد</translation>
    </message>
</context>
<context>
    <name>CannotPrint</name>
    <message>
        <source>Go to the place</source>
        <translation>رفتن به محل</translation>
    </message>
</context>
<context>
    <name>CaseStepDialog</name>
    <message>
        <source>Step in case {number}</source>
        <translation>گام پیگیری پرونده {number}</translation>
    </message>
    <message>
        <source>Correction of a step in case {number}</source>
        <translation>اصلاح گام پیگیری پرونده {number}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>شرح اقدام</translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message>
        <source>Record a step</source>
        <translation>ثبت گام پیگیری</translation>
    </message>
    <message>
        <source>Steps of the follow-up</source>
        <translation>گام‌های پیگیری</translation>
    </message>
    <message>
        <source>No step is recorded.</source>
        <translation>گامی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>The step was taken out.</source>
        <translation>گام پیگیری حذف شد.</translation>
    </message>
</context>
<context>
    <name>CasesCard</name>
    <message>
        <source>Reports and complaints</source>
        <translation>گزارش‌ها و شکایت‌ها</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منشأ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>دریافتی</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>ارجاعی</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مختومه</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>موردی ثبت نشده است.</translation>
    </message>
    <message>
        <source>numbers only</source>
        <translation>تنها شمار</translation>
    </message>
</context>
<context>
    <name>ChargeFields</name>
    <message>
        <source>Responsible unit</source>
        <translation>واحد مسئول</translation>
    </message>
    <message>
        <source>Cooperating units</source>
        <translation>واحدهای همکار</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>What is delivered</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>Deadline, {when}</source>
        <translation>سررسید، {when}</translation>
    </message>
</context>
<context>
    <name>CheckPaperPage</name>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب پرونده</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>بررسی اصالت برگه</translation>
    </message>
    <message>
        <source>Without a network: the file is compared with what is kept here.</source>
        <translation>بدون شبکه: پرونده با آنچه این‌جا نگهداری می‌شود سنجیده می‌شود.</translation>
    </message>
    <message>
        <source>Drop a PDF or a scan here.</source>
        <translation>پرونده PDF یا اسکن همین‌جا رها می‌شود.</translation>
    </message>
    <message>
        <source>It is told who signed, whether anything was changed, and whether the office has this very text.</source>
        <translation>گفته می‌شود چه کسی امضا کرده، چیزی تغییر کرده یا نه، و آیا اداره همین متن را دارد.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>امضاها</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Digital signatures</source>
        <translation>امضاهای دیجیتال</translation>
    </message>
    <message>
        <source>Papers and scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>برگه‌ها و اسکن‌ها (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Checking the paper</source>
        <translation>بررسی برگه</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>نوع برگه</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>{n} of {m} pages</source>
        <translation>{n} صفحه از {m} صفحه</translation>
    </message>
    <message>
        <source>Codes read</source>
        <translation>رمزینه خوانده‌شده</translation>
    </message>
    <message>
        <source>Pages that differ</source>
        <translation>صفحه‌های ناهمسان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>معتبر</translation>
    </message>
    <message>
        <source>unknown issuer</source>
        <translation>صادرکننده ناشناس</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>تاریخ گذشته</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>پس‌گرفته</translation>
    </message>
    <message>
        <source>changed afterwards</source>
        <translation>پس از امضا تغییر کرده</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
</context>
<context>
    <name>CitationDialog</name>
    <message>
        <source>Legal basis</source>
        <translation>مستند قانونی</translation>
    </message>
    <message>
        <source>Add the citation</source>
        <translation>افزودن مستند</translation>
    </message>
    <message>
        <source>Acts in the register</source>
        <translation>اسناد ثبت‌شده</translation>
    </message>
    <message>
        <source>Title, issuing body, or number in any order of its parts</source>
        <translation>عنوان، مرجع، یا شماره به هر ترتیب</translation>
    </message>
    <message>
        <source>New act</source>
        <translation>سند تازه</translation>
    </message>
    <message>
        <source>Legal act</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>ماده</translation>
    </message>
    <message>
        <source>Legal note</source>
        <translation>تبصره</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>No act is chosen yet. One that is not in the register is entered first.</source>
        <translation>هنوز سندی انتخاب نشده است. سند تازه پس از ثبت در فهرست انتخاب‌شدنی است.</translation>
    </message>
    <message>
        <source>The register has no such act. «New act» enters it.</source>
        <translation>در فهرست چنین سندی نیست. با «سند تازه» ثبت می‌شود.</translation>
    </message>
    <message>
        <source>The citation is shown here as papers write it.</source>
        <translation>متن مستند، چنان‌که در نامه‌ها می‌آید، اینجا دیده می‌شود.</translation>
    </message>
</context>
<context>
    <name>ClauseDialog</name>
    <message>
        <source>Clause of resolution {label}</source>
        <translation>بند مصوبه {label}</translation>
    </message>
    <message>
        <source>Add the clause</source>
        <translation>افزودن بند</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>ثبت اصلاح</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>واحد مسئول</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>A day, or “10 working days”</source>
        <translation>یک روز، یا «۱۰ روز کاری»</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>Add a clause</source>
        <translation>افزودن بند</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>بندهای مصوبه</translation>
    </message>
</context>
<context>
    <name>CloseCaseDialog</name>
    <message>
        <source>Case {number} is closed</source>
        <translation>بستن پرونده {number}</translation>
    </message>
    <message>
        <source>Nothing is written in a closed case until it is reopened.</source>
        <translation>در پرونده بسته تا بازگشایی آن چیزی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>بستن پرونده</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>The case was found</source>
        <translation>تشخیص</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاریخ بسته‌شدن</translation>
    </message>
</context>
<context>
    <name>CloseMeetingDialog</name>
    <message>
        <source>End the session?</source>
        <translation>جلسه پایان یابد؟</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>پایان جلسه</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>ادامه جلسه</translation>
    </message>
    <message>
        <source>The minutes can be completed afterwards; the session can be taken up again until then.</source>
        <translation>صورتجلسه را پس از پایان هم می‌توان کامل کرد؛ تا آن هنگام جلسه را می‌توان از سر گرفت.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>{n} items were not discussed; they are kept for the next meeting:</source>
        <translation>{n} بند بررسی نشده است و برای جلسه بعد می‌ماند:</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و {n} مورد دیگر</translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>Columns of the list</source>
        <translation>ستون‌های فهرست</translation>
    </message>
    <message>
        <source>As chosen for these headings the last time</source>
        <translation>همان‌گونه که بار پیش برای این سرستون‌ها برگزیده شد</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>در فهرست نیست</translation>
    </message>
    <message>
        <source>Column {letters}</source>
        <translation>ستون {letters}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Who speaks now</source>
        <translation>چه کسی سخن می‌گوید</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Word a resolution</source>
        <translation>نوشتن متن مصوبه</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>Take the vote on the resolution</source>
        <translation>رأی‌گیری درباره مصوبه</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Somebody comes in, or comes back</source>
        <translation>ورود یا بازگشت یک نفر</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>خروج یک نفر</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>نماینده</translation>
    </message>
    <message>
        <source>Somebody sits for a member, by letter</source>
        <translation>نماینده یک عضو با معرفی‌نامه</translation>
    </message>
    <message>
        <source>recusal</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>A conflict of interest on this item, or its end</source>
        <translation>تعارض منافع در این بند، یا پایان آن</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>This line is a motion</source>
        <translation>این سطر پیشنهاد است</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>A note to yourself, not in the minutes</source>
        <translation>یادداشت شخصی، بیرون از صورتجلسه</translation>
    </message>
    <message>
        <source>document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>A paper is laid before the meeting</source>
        <translation>سندی به جلسه ارائه می‌شود</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>جمله</translation>
    </message>
    <message>
        <source>A formal sentence from the facts</source>
        <translation>جمله رسمی بر پایه وقایع جلسه</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>جمع‌بندی</translation>
    </message>
    <message>
        <source>The outcome of the item without a resolution</source>
        <translation>نتیجه بند، بدون مصوبه</translation>
    </message>
    <message>
        <source>next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Go on to the next item</source>
        <translation>رفتن به بند بعد</translation>
    </message>
    <message>
        <source>item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Go to an item of the agenda</source>
        <translation>رفتن به بندی از دستور جلسه</translation>
    </message>
    <message>
        <source>off-agenda</source>
        <translation>خارج</translation>
    </message>
    <message>
        <source>A matter outside the agenda</source>
        <translation>موضوع خارج از دستور</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>تعویق</translation>
    </message>
    <message>
        <source>Leave this item for the next meeting</source>
        <translation>واگذاردن این بند به جلسه بعد</translation>
    </message>
    <message>
        <source>break</source>
        <translation>تنفس</translation>
    </message>
    <message>
        <source>Begin a break</source>
        <translation>آغاز تنفس</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Go on after the break</source>
        <translation>ادامه جلسه پس از تنفس</translation>
    </message>
    <message>
        <source>end</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>End the session and read the minutes back</source>
        <translation>پایان جلسه و بازخوانی صورتجلسه</translation>
    </message>
</context>
<context>
    <name>CommitteeNewDialog</name>
    <message>
        <source>New committee</source>
        <translation>کمیته تازه</translation>
    </message>
    <message>
        <source>Found the committee</source>
        <translation>تشکیل کمیته</translation>
    </message>
    <message>
        <source>As its legal basis calls it</source>
        <translation>همان‌گونه که در مستند قانونی آمده است</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>برگزاری</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>نام کوتاه</translation>
    </message>
    <message>
        <source>For lists and tiles</source>
        <translation>برای فهرست‌ها</translation>
    </message>
    <message>
        <source>Letter code</source>
        <translation>کد نامه</translation>
    </message>
    <message>
        <source>For letter numbers</source>
        <translation>برای شماره نامه‌ها</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>تاریخ تشکیل</translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Edit the member, open the meeting</source>
        <translation>ویرایش عضو، بازکردن جلسه</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>جلسه تازه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>No longer at work</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سابقه</translation>
    </message>
    <message>
        <source>Papers and reports</source>
        <translation>نامه‌ها و گزارش‌ها</translation>
    </message>
    <message>
        <source>End its work</source>
        <translation>پایان کار کمیته</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} عضو</translation>
    </message>
    <message>
        <source>Take up its work again</source>
        <translation>از سر گرفتن کار</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>پیشینه {name}</translation>
    </message>
    <message>
        <source>{name}: does its work end?</source>
        <translation>کار {name} پایان یابد؟</translation>
    </message>
    <message>
        <source>It is no longer counted in the seasons and gets no new meetings. Its records stay.</source>
        <translation>دیگر در پوشش فصل‌ها شمرده نمی‌شود و جلسه تازه نمی‌گیرد. سوابق آن می‌ماند.</translation>
    </message>
    <message>
        <source>Keep it at work</source>
        <translation>ادامه کار</translation>
    </message>
</context>
<context>
    <name>CommitteesPage</name>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Open the committee</source>
        <translation>بازکردن کمیته</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>کمیته تازه</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>کمیته‌ها</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>در این فهرست</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>جست‌وجو در این فهرست</translation>
    </message>
    <message>
        <source>People and units</source>
        <translation>افراد و واحدها</translation>
    </message>
    <message>
        <source>Legal acts</source>
        <translation>مستندات قانونی</translation>
    </message>
    <message>
        <source>There is no committee yet</source>
        <translation>هنوز کمیته‌ای نیست</translation>
    </message>
    <message>
        <source>A committee brings its members, its quorum and its legal basis into every meeting.</source>
        <translation>اعضا، حد نصاب و مستند قانونی کمیته در هر جلسه آن به کار می‌آید.</translation>
    </message>
    <message>
        <source>No committee with these words</source>
        <translation>کمیته‌ای با این واژه‌ها نیست</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>جلسه پیشین</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>جلسه بعدی</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>No longer at work</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>{count} at work</source>
        <translation>{count} کمیته فعال</translation>
    </message>
    <message>
        <source>; {count} without a meeting scheduled this season</source>
        <translation>؛ جلسه این فصل {count} کمیته هنوز زمان‌بندی نشده است</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>{days} روز مانده</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>برگزار نشد</translation>
    </message>
    <message>
        <source>later</source>
        <translation>نوبت بعد</translation>
    </message>
</context>
<context>
    <name>ComparedCard</name>
    <message>
        <source>Compared</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>این فصل</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>فصل پیش</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>سال پیش</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>Mean attendance</source>
        <translation>میانگین حضور</translation>
    </message>
    <message>
        <source>Resolutions told of</source>
        <translation>مصوبات مورد گزارش</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>انجام به‌موقع</translation>
    </message>
    <message>
        <source>Under way, late</source>
        <translation>در حال انجام، با دیرکرد</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>نامه‌های صادره</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Statement</source>
        <translation>اظهارات</translation>
    </message>
    <message>
        <source>What was said; Enter records it, / opens the commands</source>
        <translation>آنچه گفته شد؛ Enter ثبت می‌کند و / فرمان‌ها را می‌گشاید</translation>
    </message>
    <message>
        <source>Not in the minutes</source>
        <translation>بیرون از صورتجلسه</translation>
    </message>
    <message>
        <source>Time of the statement</source>
        <translation>ساعت اظهارات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>فرمان‌ها</translation>
    </message>
    <message>
        <source>There is no such command. Type / alone to see them all, or // for a line with a slash.</source>
        <translation>چنین فرمانی نیست. برای دیدن همه فرمان‌ها / را تنها بنویسید؛ برای سطری که با خط کج آغاز می‌شود //.</translation>
    </message>
</context>
<context>
    <name>ConfirmPartnerDialog</name>
    <message>
        <source>Is the key of {office} confirmed?</source>
        <translation>کلید {office} تأیید شود؟</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأیید</translation>
    </message>
</context>
<context>
    <name>ConflictGrid</name>
    <message>
        <source>Versions, field by field</source>
        <translation>نسخه‌ها، بند به بند</translation>
    </message>
    <message>
        <source>Our version</source>
        <translation>نسخه ما</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>مبنا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Sender&apos;s version</source>
        <translation>نسخه فرستنده</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>نسخه دیگر</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>نتیجه ادغام</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>هنوز انتخابی نیست</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <source>Show the record</source>
        <translation>نمایش خود مورد</translation>
    </message>
    <message>
        <source>All ours</source>
        <translation>همه از ما</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>بند به بند</translation>
    </message>
    <message>
        <source>All the sender&apos;s</source>
        <translation>همه از فرستنده</translation>
    </message>
    <message>
        <source>Whose versions are taken</source>
        <translation>از کدام نسخه</translation>
    </message>
    <message>
        <source>Previous conflict (F7)</source>
        <translation>تعارض پیشین (F7)</translation>
    </message>
    <message>
        <source>Next conflict (F8)</source>
        <translation>تعارض بعدی (F8)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>The conflict stays open and can be decided any time</source>
        <translation>تعارض باز می‌ماند و هر زمان می‌توان تصمیم گرفت</translation>
    </message>
    <message>
        <source>Record the choices</source>
        <translation>ثبت انتخاب‌ها</translation>
    </message>
    <message>
        <source>Conflict {n} of {m}</source>
        <translation>تعارض {n} از {m}</translation>
    </message>
    <message>
        <source>{n} fields have no choice yet.</source>
        <translation>{n} مورد هنوز انتخاب ندارد.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Passphrase of {file}:</source>
        <translation>گذرواژه {file}:</translation>
    </message>
    <message>
        <source>There is no display to open a window on.
`dabir demo --papers DIR` writes the papers, `dabir demo --pictures DIR` the screens.</source>
        <translation>صفحه‌نمایشی برای بازکردن پنجره نیست.
با `dabir demo --papers DIR` سندها و با `dabir demo --pictures DIR` تصویر صفحه‌ها ساخته می‌شود.</translation>
    </message>
    <message>
        <source>{file} is made; `dabir open` shows it.</source>
        <translation>{file} ساخته شد؛ `dabir open` آن را باز می‌کند.</translation>
    </message>
    <message>
        <source>Left out, because it is classified: {title}</source>
        <translation>به سبب طبقه‌بندی کنار گذاشته شد: {title}</translation>
    </message>
    <message>
        <source>The file agrees with its change log.</source>
        <translation>پرونده با سابقه تغییرهایش سازگار است.</translation>
    </message>
    <message>
        <source>The file does not agree with its change log here:</source>
        <translation>پرونده در این جاها با سابقه تغییرهایش سازگار نیست:</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>نمایه‌ها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Waits in the program for a person to look at it.</source>
        <translation>بسته در برنامه در انتظار بررسی است.</translation>
    </message>
    <message>
        <source>Taken in; some of it waits for a file sent earlier.</source>
        <translation>بسته ثبت شد؛ بخشی از آن در انتظار بسته‌ای است که پیش‌تر فرستاده شده.</translation>
    </message>
    <message>
        <source>Taken in.</source>
        <translation>بسته ثبت شد.</translation>
    </message>
</context>
<context>
    <name>ContactPanel</name>
    <message>
        <source>Letter {number}</source>
        <translation>نامه {number}</translation>
    </message>
    <message>
        <source>Their letter {number}</source>
        <translation>نامه واحد، {number}</translation>
    </message>
    <message>
        <source>Receipt of {number}</source>
        <translation>رسید نامه {number}</translation>
    </message>
    <message>
        <source>Report on resolution {number}</source>
        <translation>گزارش مصوبه {number}</translation>
    </message>
    <message>
        <source>Write to the unit</source>
        <translation>نامه به واحد</translation>
    </message>
    <message>
        <source>Its letters</source>
        <translation>نامه‌های واحد</translation>
    </message>
    <message>
        <source>Follow-up file for the unit</source>
        <translation>بسته پیگیری برای واحد</translation>
    </message>
    <message>
        <source>What passed</source>
        <translation>نامه‌ها، رسیدها و گزارش‌ها</translation>
    </message>
    <message>
        <source>Nothing has passed with this unit yet.</source>
        <translation>هنوز نامه یا گزارشی با این واحد رد و بدل نشده است.</translation>
    </message>
    <message>
        <source>{n} open resolutions, {m} of them late</source>
        <translation>{n} مصوبه باز، {m} مورد با دیرکرد</translation>
    </message>
    <message>
        <source>{n} open resolutions</source>
        <translation>{n} مصوبه باز</translation>
    </message>
    <message>
        <source>silent for {n} days</source>
        <translation>{n} روز بدون خبر</translation>
    </message>
</context>
<context>
    <name>ContactPart</name>
    <message>
        <source>Letters of the unit</source>
        <translation>نامه‌های واحد</translation>
    </message>
    <message>
        <source>Write to the unit</source>
        <translation>نامه به واحد</translation>
    </message>
    <message>
        <source>Follow-up file for the unit</source>
        <translation>بسته پیگیری برای واحد</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>چاپ فهرست</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>بی‌خبر پس از</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>بی‌خبر</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>No contact with a unit yet</source>
        <translation>هنوز با واحدی مکاتبه نشده است</translation>
    </message>
    <message>
        <source>Letters, receipts and reports of each unit are counted here, and who is silent.</source>
        <translation>نامه‌ها، رسیدها و گزارش‌های هر واحد اینجا شمرده می‌شود و پیداست که از کدام واحد خبری نیست.</translation>
    </message>
    <message>
        <source>No unit is silent</source>
        <translation>از هیچ واحدی بی‌خبر نیستیم</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>صادره</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>وارده</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مصوبه باز</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>آخرین خبر</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>بی‌خبری</translation>
    </message>
    <message>
        <source>after</source>
        <translation>پس از</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} روز</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>همه کمیته‌ها</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>سال {year}</translation>
    </message>
    <message>
        <source>{n} units, {m} of them silent</source>
        <translation>{n} واحد، {m} واحد بی‌خبر</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} با دیرکرد</translation>
    </message>
    <message>
        <source>{n} answers awaited</source>
        <translation>{n} پاسخ در انتظار</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Copies to</source>
        <translation>رونوشت</translation>
    </message>
</context>
<context>
    <name>CopiesField</name>
    <message>
        <source>Recipient</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>هدف رونوشت</translation>
    </message>
    <message>
        <source>Add the copy</source>
        <translation>افزودن رونوشت</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The resolution is a statement now.</source>
        <translation>مصوبه به اظهارات تبدیل شد.</translation>
    </message>
    <message>
        <source>The statement is a resolution now: Enter gives it a charge and a vote.</source>
        <translation>اظهارات به مصوبه تبدیل شد: با Enter مسئول و رأی آن را بنویسید.</translation>
    </message>
    <message>
        <source>{resolution} was deleted.</source>
        <translation>{resolution} حذف شد.</translation>
    </message>
    <message>
        <source>The statement was deleted.</source>
        <translation>اظهارات حذف شد.</translation>
    </message>
</context>
<context>
    <name>CorrectiveResolutions</name>
    <message>
        <source>Corrective resolutions</source>
        <translation>مصوبات اصلاحی</translation>
    </message>
    <message>
        <source>No resolution corrects it yet.</source>
        <translation>هنوز مصوبه‌ای برای اصلاح آن نیست.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>The text was frozen</source>
        <translation>متن تثبیت شد</translation>
    </message>
    <message>
        <source>The minutes became final</source>
        <translation>صورتجلسه نهایی شد</translation>
    </message>
    <message>
        <source>A new version was opened</source>
        <translation>نسخه تازه باز شد</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>امضا شد</translation>
    </message>
    <message>
        <source>The vote was recorded</source>
        <translation>رأی‌گیری ثبت شد</translation>
    </message>
    <message>
        <source>The notice went out</source>
        <translation>ابلاغ شد</translation>
    </message>
    <message>
        <source>The notice was taken back</source>
        <translation>ابلاغ پس گرفته شد</translation>
    </message>
    <message>
        <source>Progress was recorded</source>
        <translation>پیشرفت ثبت شد</translation>
    </message>
    <message>
        <source>The unit reported it as done</source>
        <translation>واحد انجام را اعلام کرد</translation>
    </message>
    <message>
        <source>Verified and closed</source>
        <translation>تأیید و مختومه شد</translation>
    </message>
    <message>
        <source>Returned to the unit</source>
        <translation>به واحد بازگردانده شد</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>متوقف شد</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>ازسرگرفته شد</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>بازگشوده شد</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>منتفی شد</translation>
    </message>
    <message>
        <source>A later resolution took its place</source>
        <translation>مصوبه‌ای دیرتر جای آن را گرفت</translation>
    </message>
    <message>
        <source>The deadline was extended</source>
        <translation>مهلت تمدید شد</translation>
    </message>
    <message>
        <source>The invitation was sent</source>
        <translation>دعوتنامه ارسال شد</translation>
    </message>
    <message>
        <source>The session was opened</source>
        <translation>جلسه آغاز شد</translation>
    </message>
    <message>
        <source>The session ended</source>
        <translation>جلسه پایان یافت</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>جابه‌جا شد</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>ویرایش شد</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>واگرد: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>بازانجام: {act}</translation>
    </message>
</context>
<context>
    <name>CourseList</name>
    <message>
        <source>Course of the follow-up</source>
        <translation>روند پیگیری</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} کیلوبایت</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} مگابایت</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>Plan of the year</source>
        <translation>برنامه سال</translation>
    </message>
    <message>
        <source>held</source>
        <translation>برگزار شد</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>زمان‌بندی شد</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>بدون زمان</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>برگزار نشد</translation>
    </message>
    <message>
        <source>Seasons of {year}</source>
        <translation>پوشش فصلی {year}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>روز مانده</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>برگزار نشد</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>نوبت بعد</translation>
    </message>
</context>
<context>
    <name>CurrentItem</name>
    <message>
        <source>of {n} minutes</source>
        <translation>از {n} دقیقه</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} دقیقه</translation>
    </message>
    <message>
        <source>+ 5 minutes</source>
        <translation>+ ۵ دقیقه</translation>
    </message>
    <message>
        <source>Stop the item&apos;s time</source>
        <translation>توقف زمان بند</translation>
    </message>
    <message>
        <source>Put the item on the table</source>
        <translation>طرح این بند</translation>
    </message>
    <message>
        <source>Confidential: the room&apos;s screen shows no title</source>
        <translation>محرمانه: نمایشگر جلسه عنوان آن را نشان نمی‌دهد</translation>
    </message>
    <message>
        <source>Stands still during the break</source>
        <translation>در زمان تنفس متوقف است</translation>
    </message>
    <message>
        <source>Its time does not run</source>
        <translation>زمان این بند شمرده نمی‌شود</translation>
    </message>
    <message>
        <source>No time allotted</source>
        <translation>بدون زمان پیش‌بینی</translation>
    </message>
    <message>
        <source>{n} minutes over the item&apos;s time</source>
        <translation>{n} دقیقه بیش از زمان بند</translation>
    </message>
    <message>
        <source>Less than {n} minutes left</source>
        <translation>کمتر از {n} دقیقه مانده</translation>
    </message>
    <message>
        <source>{n} minutes left</source>
        <translation>{n} دقیقه مانده</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>بازکردن تقویم</translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message>
        <source>Week</source>
        <translation>هفته</translation>
    </message>
    <message>
        <source>Thursdays are days off</source>
        <translation>پنجشنبه‌ها تعطیل است</translation>
    </message>
    <message>
        <source>Fridays always are.</source>
        <translation>جمعه همیشه تعطیل است.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>تعطیلات</translation>
    </message>
    <message>
        <source>Lunar holidays to come are estimates until announced</source>
        <translation>تعطیلات قمری آینده تا اعلام رسمی برآورد است</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>سال پیش</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>سال بعد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>مناسبت</translation>
    </message>
    <message>
        <source>For instance: day of the city</source>
        <translation>مانند: روز شهر</translation>
    </message>
    <message>
        <source>A day of this office</source>
        <translation>تعطیلی ویژه این سازمان</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>سال {year}</translation>
    </message>
    <message>
        <source>Work on this day</source>
        <translation>کاری شدن روز</translation>
    </message>
    <message>
        <source>Works on this day</source>
        <translation>روز کاری</translation>
    </message>
    <message>
        <source>A holiday again</source>
        <translation>تعطیلی دوباره</translation>
    </message>
    <message>
        <source>Of this office</source>
        <translation>ویژه این سازمان</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The day is empty.</source>
        <translation>روز خالی است.</translation>
    </message>
    <message>
        <source>{day} is a working day now</source>
        <translation>{day} روز کاری شد</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Time of the resolution</source>
        <translation>ساعت مصوبه</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Kind of resolution</source>
        <translation>نوع مصوبه</translation>
    </message>
    <message>
        <source>Text of the resolution</source>
        <translation>متن مصوبه</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>متن مصوبه</translation>
    </message>
    <message>
        <source>Record although the quorum is not reached</source>
        <translation>ثبت با وجود نرسیدن به حد نصاب</translation>
    </message>
    <message>
        <source>Record resolution</source>
        <translation>ثبت مصوبه</translation>
    </message>
    <message>
        <source>It was decided</source>
        <translation>مقرر شد</translation>
    </message>
    <message>
        <source>Resolution {label}</source>
        <translation>مصوبه {label}</translation>
    </message>
    <message>
        <source>Record that it failed</source>
        <translation>ثبت عدم تصویب</translation>
    </message>
    <message>
        <source>The session is below its quorum: {lacks}. The committee&apos;s rule allows it all the same.</source>
        <translation>جلسه به حد نصاب نرسیده است: {lacks}. قاعده کمیته ثبت مصوبه را با این حال روا می‌داند.</translation>
    </message>
    <message>
        <source>The session is below its quorum: {lacks}. Resolutions wait until it is official again.</source>
        <translation>جلسه از حد نصاب افتاده است: {lacks}. ثبت مصوبه پس از رسمی شدن دوباره ممکن است.</translation>
    </message>
    <message>
        <source>The quorum is not reached: {lacks}. Resolutions wait until the session is official.</source>
        <translation>جلسه به حد نصاب نرسیده است: {lacks}. ثبت مصوبه پس از رسمی شدن جلسه ممکن است.</translation>
    </message>
</context>
<context>
    <name>DeclarationPanel</name>
    <message>
        <source>Declared that there is none</source>
        <translation>ثبت «ندارد»</translation>
    </message>
    <message>
        <source>With an interest…</source>
        <translation>ثبت تعارض منافع…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Has an interest</source>
        <translation>دارد</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>تعارض منافع</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>روز اعلام</translation>
    </message>
    <message>
        <source>Interest or remark</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Nothing has come in for {year} yet.</source>
        <translation>اظهارنامه سال {year} هنوز نرسیده است.</translation>
    </message>
</context>
<context>
    <name>DeclarationRecording</name>
    <message>
        <source>The declaration of {name} was recorded.</source>
        <translation>اظهارنامه {name} ثبت شد.</translation>
    </message>
    <message>
        <source>The declarations of {n} members were recorded.</source>
        <translation>اظهارنامه {n} عضو ثبت شد.</translation>
    </message>
    <message>
        <source>{n} letters were numbered and entered in the register.</source>
        <translation>{n} نامه شماره گرفت و در دفتر ثبت شد.</translation>
    </message>
</context>
<context>
    <name>Declarations</name>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>تعارض منافع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز اعلام</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>بند دستور جلسه</translation>
    </message>
    <message>
        <source>Took no part in the vote</source>
        <translation>رأی نداد</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} اظهارنامه نرسیده</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>نرسیده</translation>
    </message>
    <message>
        <source>has an interest</source>
        <translation>دارد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>no reason recorded</source>
        <translation>دلیل ثبت نشده است</translation>
    </message>
</context>
<context>
    <name>DeclarationsPart</name>
    <message>
        <source>Declarations of interest</source>
        <translation>اظهارنامه‌های تعارض منافع</translation>
    </message>
    <message>
        <source>Recusals of the year</source>
        <translation>کنار رفتن از رأی در جلسه‌های سال</translation>
    </message>
    <message>
        <source>Members of the committee</source>
        <translation>اعضای کمیته</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Declared none today</source>
        <translation>ثبت «ندارد»</translation>
    </message>
    <message>
        <source>Declared an interest</source>
        <translation>ثبت تعارض منافع</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Remind the missing</source>
        <translation>نامه یادآوری</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Only the missing</source>
        <translation>تنها نرسیده‌ها</translation>
    </message>
    <message>
        <source>Name, post or unit</source>
        <translation>نام، سمت یا واحد</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>جست‌وجو در این فهرست</translation>
    </message>
    <message>
        <source>No member with these words</source>
        <translation>عضوی با این واژه‌ها نیست.</translation>
    </message>
    <message>
        <source>Everyone has declared.</source>
        <translation>اظهارنامه همه رسیده است.</translation>
    </message>
    <message>
        <source>Nobody stayed away from a vote in this year.</source>
        <translation>در این سال کسی از رأی کنار نرفته است.</translation>
    </message>
    <message>
        <source>{done} of {n} have declared</source>
        <translation>{done} از {n} اظهارنامه رسیده</translation>
    </message>
    <message>
        <source>{n} declarations are missing</source>
        <translation>{n} اظهارنامه نرسیده است</translation>
    </message>
    <message>
        <source>Everyone has declared</source>
        <translation>اظهارنامه همه رسیده است</translation>
    </message>
    <message>
        <source>Nobody was in office in {year}</source>
        <translation>در سال {year} عضوی ثبت نشده است</translation>
    </message>
    <message>
        <source>Declarations are given by the members of a committee, each for one year.</source>
        <translation>هر عضو کمیته برای هر سال یک اظهارنامه تعارض منافع می‌دهد.</translation>
    </message>
</context>
<context>
    <name>DecryptDialog</name>
    <message>
        <source>Take the encryption away?</source>
        <translation>رمزگذاری برداشته شود؟</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>برداشتن رمزگذاری</translation>
    </message>
    <message>
        <source>The office file is then readable for everybody who reaches it, and passphrases are no longer asked. Encrypted backups stay encrypted.</source>
        <translation>از آن پس هر کس به پرونده دست یابد آن را می‌خواند و گذرواژه‌ای پرسیده نمی‌شود. نسخه‌های پشتیبان رمزگذاری‌شده همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>گذرواژه خودتان</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Opening the file</source>
        <translation>بازکردن بسته</translation>
    </message>
    <message>
        <source>{office} asks for what it lacks. The next file for it holds all of that.</source>
        <translation>{office} آنچه را ندارد درخواست کرده است. همه آن در بسته بعدی برای آن اداره می‌آید.</translation>
    </message>
    <message>
        <source>Reading the codes</source>
        <translation>خواندن رمزینه‌ها</translation>
    </message>
    <message>
        <source>The file is being recorded.</source>
        <translation>بسته در حال ثبت است.</translation>
    </message>
    <message>
        <source>Recording the file</source>
        <translation>ثبت بسته</translation>
    </message>
    <message>
        <source>Record of the file</source>
        <translation>نتیجه ثبت بسته</translation>
    </message>
    <message>
        <source>The file was put aside; nothing of it was recorded.</source>
        <translation>بسته کنار گذاشته شد؛ چیزی از آن ثبت نشد.</translation>
    </message>
    <message>
        <source>{bundle} was taken back.</source>
        <translation>{bundle} واگردانده شد.</translation>
    </message>
    <message>
        <source>Taking the file back</source>
        <translation>واگرداندن بسته</translation>
    </message>
    <message>
        <source>{bundle} is recorded again.</source>
        <translation>{bundle} دوباره ثبت شد.</translation>
    </message>
    <message>
        <source>Recording the file again</source>
        <translation>ثبت دوباره بسته</translation>
    </message>
    <message>
        <source>«{title}» is decided.</source>
        <translation>درباره «{title}» تصمیم گرفته شد.</translation>
    </message>
    <message>
        <source>«{title}» had been decided already.</source>
        <translation>درباره «{title}» پیش‌تر تصمیم گرفته شده بود.</translation>
    </message>
    <message>
        <source>Office cards ({ending})</source>
        <translation>کارت اداره ({ending})</translation>
    </message>
    <message>
        <source>The other office&apos;s card</source>
        <translation>کارت اداره دیگر</translation>
    </message>
    <message>
        <source>Card of {office}</source>
        <translation>کارت {office}</translation>
    </message>
    <message>
        <source>Save the office&apos;s card</source>
        <translation>ذخیره کارت اداره</translation>
    </message>
    <message>
        <source>The card was saved in {path}.</source>
        <translation>کارت در {path} ذخیره شد.</translation>
    </message>
    <message>
        <source>Key sheet</source>
        <translation>برگه کلید</translation>
    </message>
    <message>
        <source>The fingerprint is on the clipboard.</source>
        <translation>اثر کلید در حافظه موقت است.</translation>
    </message>
</context>
<context>
    <name>DeliveryDialog</name>
    <message>
        <source>The letter was received</source>
        <translation>رسید نامه</translation>
    </message>
    <message>
        <source>Note the receipt</source>
        <translation>ثبت رسید</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>تحویل‌گیرنده</translation>
    </message>
    <message>
        <source>Number in their register</source>
        <translation>شماره ثبت واحد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
</context>
<context>
    <name>DirectoryPerson</name>
    <message>
        <source>Two letters find a unit</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>Papers name a person by post where no name is entered.</source>
        <translation>در نامه‌ها، هر جا نامی ثبت نشده باشد سمت می‌آید.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>کمیته‌ها</translation>
    </message>
    <message>
        <source>Sits on no committee.</source>
        <translation>عضو کمیته‌ای نیست.</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>از {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
</context>
<context>
    <name>DirectoryRecord</name>
    <message>
        <source>From outside this office</source>
        <translation>از بیرون سازمان</translation>
    </message>
</context>
<context>
    <name>DirectoryUnit</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Post of its head</source>
        <translation>سمت مسئول واحد</translation>
    </message>
    <message>
        <source>Outside this office</source>
        <translation>بیرون از سازمان</translation>
    </message>
    <message>
        <source>People of this unit</source>
        <translation>افراد این واحد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Nobody is entered for this unit.</source>
        <translation>کسی برای این واحد ثبت نشده است.</translation>
    </message>
</context>
<context>
    <name>DraftsBar</name>
    <message>
        <source>Number and register</source>
        <translation>شماره‌گذاری و ثبت</translation>
    </message>
    <message>
        <source>{n} letters have no number yet.</source>
        <translation>{n} نامه شماره ندارد.</translation>
    </message>
    <message>
        <source>A draft; the invitations of a meeting are numbered together.</source>
        <translation>پیش‌نویس؛ دعوتنامه‌های جلسه یک‌جا شماره می‌گیرد.</translation>
    </message>
    <message>
        <source>A draft; the notices of a meeting are numbered together.</source>
        <translation>پیش‌نویس؛ نامه‌های ابلاغ جلسه یک‌جا شماره می‌گیرد.</translation>
    </message>
    <message>
        <source>A draft without a number.</source>
        <translation>پیش‌نویس، بدون شماره</translation>
    </message>
    <message>
        <source>{n} letters were numbered and entered in the register.</source>
        <translation>{n} نامه شماره گرفت و در دفتر ثبت شد.</translation>
    </message>
    <message>
        <source>Send the reminders</source>
        <translation>ارسال پیگیری‌نامه‌ها</translation>
    </message>
    <message>
        <source>Write to the absent</source>
        <translation>نامه به غایبان</translation>
    </message>
</context>
<context>
    <name>DuplicateMeetingDialog</name>
    <message>
        <source>A meeting like {meeting}</source>
        <translation>جلسه‌ای مانند «{meeting}»</translation>
    </message>
    <message>
        <source>Duplicate the meeting</source>
        <translation>تکثیر جلسه</translation>
    </message>
    <message>
        <source>The items of the agenda and the guests come along; what was said and decided does not.</source>
        <translation>بندهای دستور جلسه و مهمانان می‌آیند؛ آنچه گفته و تصویب شده نمی‌آید.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>The meeting was duplicated.</source>
        <translation>جلسه تکثیر شد.</translation>
    </message>
</context>
<context>
    <name>EncryptDialog</name>
    <message>
        <source>Encrypt the office file</source>
        <translation>رمزگذاری پرونده اداره</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>رمزگذاری</translation>
    </message>
    <message>
        <source>From then on the file and its backups open only with a passphrase. The recovery code is shown afterwards: with neither, nobody can read the file, not even the makers of the program.</source>
        <translation>از آن پس پرونده و نسخه‌های پشتیبان آن تنها با گذرواژه باز می‌شود. رمز بازیابی پس از آن نشان داده می‌شود: بدون این دو هیچ‌کس، حتی سازندگان برنامه، پرونده را نمی‌خواند.</translation>
    </message>
    <message>
        <source>Name or post</source>
        <translation>نام یا سمت</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>کاربر برنامه</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep them beside it</source>
        <translation>نگه‌داشتن در کنار پرونده</translation>
    </message>
    <message>
        <source>What is not encrypted so far</source>
        <translation>آنچه تاکنون رمزگذاری نشده</translation>
    </message>
    <message>
        <source>The unencrypted file and its backups</source>
        <translation>پرونده رمزگذاری‌نشده و نسخه‌های پشتیبان آن</translation>
    </message>
    <message>
        <source>After a checked encrypted backup they are overwritten and deleted. Modern disks may keep traces; copies on other disks and sticks are yours to delete.</source>
        <translation>پس از تهیه و بررسی یک نسخه پشتیبان رمزگذاری‌شده، رونویسی و حذف می‌شود. شاید روی دیسک‌های امروزی اثری بماند؛ نسخه‌های روی دیسک‌های دیگر و حافظه‌های USB را خودتان حذف کنید.</translation>
    </message>
    <message>
        <source>They stay readable for everybody who reaches this computer, until they are removed here.</source>
        <translation>تا وقتی از همین‌جا حذف نشود، هر کس به این رایانه دست یابد آن‌ها را می‌خواند.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>On which part</source>
        <translation>درباره کدام بخش</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>It is done; the secretariat may verify it</source>
        <translation>انجام شد؛ در انتظار تأیید دبیرخانه</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>شرح اقدام</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>موانع</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>Clear the entry</source>
        <translation>پاک‌کردن نوشته</translation>
    </message>
    <message>
        <source>Correction of what was sent</source>
        <translation>اصلاح آنچه فرستاده شد</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>گزارش تازه</translation>
    </message>
    <message>
        <source>The whole resolution</source>
        <translation>همه مصوبه</translation>
    </message>
    <message>
        <source>Clause {n}: {text}</source>
        <translation>بند {n}: {text}</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>What was said and decided</source>
        <translation>اظهارات و مصوبات</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Into the minutes</source>
        <translation>آوردن در صورتجلسه</translation>
    </message>
    <message>
        <source>Keep out of the minutes</source>
        <translation>بیرون گذاشتن از صورتجلسه</translation>
    </message>
    <message>
        <source>Make it a statement</source>
        <translation>تبدیل به اظهارات</translation>
    </message>
    <message>
        <source>Make it a resolution</source>
        <translation>تبدیل به مصوبه</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Technical details</source>
        <translation>جزئیات فنی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>{n} kB</source>
        <translation>{n} کیلوبایت</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} مگابایت</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Conflicts</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>به‌روزشده</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>After the final version</source>
        <translation>پس از نهایی‌سازی</translation>
    </message>
    <message>
        <source>Proposals without right</source>
        <translation>پیشنهاد بدون اجازه</translation>
    </message>
    <message>
        <source>For a newer version</source>
        <translation>برای نسخه تازه‌تر برنامه</translation>
    </message>
    <message>
        <source>This was written after the minutes had become final. The final version stays as it is; the change can only go into a new version.</source>
        <translation>این تغییر پس از نهایی‌شدن صورتجلسه نوشته شده است. نسخه نهایی همان می‌ماند و تغییر تنها می‌تواند در نسخه تازه بیاید.</translation>
    </message>
    <message>
        <source>The sender has no right to write here. The change is kept as a proposal and shown, but not taken in.</source>
        <translation>فرستنده اینجا اجازه نوشتن ندارد. تغییر به‌صورت پیشنهاد نگه داشته و نشان داده می‌شود، ولی ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>Only a newer version of the program can read this. It is kept and handed on unchanged, and appears after the update.</source>
        <translation>تنها نسخه تازه‌تر برنامه این را می‌خواند. بی‌تغییر نگه داشته و به اداره‌های دیگر داده می‌شود و پس از به‌روزرسانی نمایان می‌شود.</translation>
    </message>
    <message>
        <source>The sender has removed this record. It can be brought back.</source>
        <translation>فرستنده این مورد را حذف کرده است. می‌توانید آن را برگردانید.</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>در انتظار بررسی</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>واگردانده</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>عضویت</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>نگه داشته</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>خود مورد</translation>
    </message>
    <message>
        <source>Bundle {n}</source>
        <translation>بسته {n}</translation>
    </message>
    <message>
        <source>Bundles {list}</source>
        <translation>بسته‌های {list}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>هر دو یکسان</translation>
    </message>
    <message>
        <source>Chosen by itself</source>
        <translation>انتخاب خودکار</translation>
    </message>
    <message>
        <source>Removed and edited</source>
        <translation>هم حذف، هم ویرایش</translation>
    </message>
    <message>
        <source>Both have changed it</source>
        <translation>هر دو تغییر داده‌اند</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>از ما</translation>
    </message>
    <message>
        <source>the sender&apos;s</source>
        <translation>از فرستنده</translation>
    </message>
    <message>
        <source>field by field</source>
        <translation>بند به بند</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Taken: our version</source>
        <translation>انتخاب‌شده: نسخه ما</translation>
    </message>
    <message>
        <source>Taken: the sender&apos;s version</source>
        <translation>انتخاب‌شده: نسخه فرستنده</translation>
    </message>
    <message>
        <source>Taken: a new text</source>
        <translation>انتخاب‌شده: متن تازه</translation>
    </message>
    <message>
        <source>later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>{what}: {n}</source>
        <translation>{n} {what}</translation>
    </message>
    <message>
        <source>{field} and {n} more</source>
        <translation>{field} و {n} مورد دیگر</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>نمایش {n} مورد دیگر</translation>
    </message>
    <message>
        <source>{n} more, not listed here</source>
        <translation>{n} مورد دیگر، بدون فهرست</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} روز</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} ساعت</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} دقیقه</translation>
    </message>
    <message>
        <source>Of no meeting or committee</source>
        <translation>بیرون از جلسه و کمیته</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>ثبت دوباره</translation>
    </message>
    <message>
        <source>Review after all</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>File</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>ساخت</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>رسیدن</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>{bundle} missing</source>
        <translation>{bundle} نرسیده</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>بدون چیز تازه</translation>
    </message>
    <message>
        <source>This file removes {n} of {m} records of «{committee}» ({share}). It is recorded once that is ticked.</source>
        <translation>این بسته {n} مورد از {m} مورد «{committee}» را حذف می‌کند ({share}). برای ثبت بسته، این نکته را تأیید کنید.</translation>
    </message>
    <message>
        <source>The sender&apos;s clock and this one differ by {gap}: one of the two is wrong. The dates of edits may be too.</source>
        <translation>ساعت فرستنده و این رایانه {gap} اختلاف دارد؛ یکی از دو ساعت نادرست است و شاید تاریخ ویرایش‌ها نیز نادرست باشد.</translation>
    </message>
    <message>
        <source>This file can be recorded only by a newer version of the program. It is kept until the update.</source>
        <translation>این بسته را تنها نسخه تازه‌تر برنامه ثبت می‌کند و تا به‌روزرسانی نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>{n} items need a newer version of the program. They are kept and handed on, and appear after the update.</source>
        <translation>{n} مورد نسخه تازه‌تر برنامه را می‌خواهد؛ نگه داشته و به اداره‌های دیگر داده می‌شود و پس از به‌روزرسانی نمایان می‌شود.</translation>
    </message>
    <message>
        <source>{n} parts build on files that have not come. They are kept and take effect once those are here.</source>
        <translation>{n} بخش بر پایه بسته‌هایی است که نرسیده‌اند؛ نگه داشته می‌شود و با رسیدن آن‌ها اثر می‌کند.</translation>
    </message>
    <message>
        <source>The minutes of «{title}» became final at several offices. All versions are kept; the home office ratifies.</source>
        <translation>صورتجلسه «{title}» در چند اداره نهایی شده است. همه نسخه‌ها می‌ماند و اداره صاحب کمیته تأیید می‌کند.</translation>
    </message>
    <message>
        <source>In «{committee}» several meetings bear number {n}: {titles}.</source>
        <translation>در «{committee}» چند جلسه شماره {n} دارد: {titles}.</translation>
    </message>
    <message>
        <source>Perhaps one person entered twice, by the same national code: {names}.</source>
        <translation>شاید یک نفر دو بار وارد شده باشد، با کد ملی یکسان: {names}.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>تأییدنشده</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>باطل‌شده</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>اثر کلید</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>وضعیت کلید</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>آخرین ارسال</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>آخرین دریافت</translation>
    </message>
    <message>
        <source>Confirm the key</source>
        <translation>تأیید کلید</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>برای بررسی</translation>
    </message>
    <message>
        <source>{n} has not come</source>
        <translation>{n} نرسیده</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>هنوز ارسالی نیست</translation>
    </message>
    <message>
        <source>nothing received yet</source>
        <translation>هنوز دریافتی نیست</translation>
    </message>
    <message>
        <source>{n} changes to send</source>
        <translation>{n} تغییر برای ارسال</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>اجازه‌ها</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>بدون اجازه</translation>
    </message>
    <message>
        <source>not acknowledged yet</source>
        <translation>در انتظار تأیید</translation>
    </message>
    <message>
        <source>{n} changes here have not been sent to it</source>
        <translation>{n} تغییر هنوز برای این اداره فرستاده نشده است</translation>
    </message>
    <message>
        <source>{n} changes were sent; it has not said yet that they came</source>
        <translation>{n} تغییر ارسال شد؛ هنوز تأیید دریافت آن نرسیده است</translation>
    </message>
    <message>
        <source>Its state differs from the one here.</source>
        <translation>داده‌های آن اداره با اینجا یکسان نیست.</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>{n} conflicts</source>
        <translation>{n} تعارض</translation>
    </message>
    <message>
        <source>Two offices have written this differently. The newest version is shown.</source>
        <translation>دو اداره این را دو گونه نوشته‌اند. تازه‌ترین نسخه نشان داده می‌شود.</translation>
    </message>
</context>
<context>
    <name>ExchangeFace</name>
    <message>
        <source>Files are signed and encrypted, and go by USB stick.</source>
        <translation>بسته‌ها امضاشده و رمزشده، با حافظه USB جابه‌جا می‌شود.</translation>
    </message>
    <message>
        <source>Exchange of files</source>
        <translation>تبادل پرونده</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>تعارض‌ها</translation>
    </message>
    <message>
        <source>Earlier files</source>
        <translation>بسته‌های پیشین</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>آنچه پایین صفحه است</translation>
    </message>
    <message>
        <source>Receive from USB</source>
        <translation>دریافت از USB</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>ساخت بسته</translation>
    </message>
    <message>
        <source>No file waits for review</source>
        <translation>بسته‌ای در انتظار بررسی نیست</translation>
    </message>
    <message>
        <source>A file is dragged onto the window, or chosen from the stick. Nothing changes before the review.</source>
        <translation>بسته را روی پنجره بکشید یا از حافظه USB برگزینید. پیش از بررسی چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>The key of this office is locked</source>
        <translation>کلید این اداره قفل است</translation>
    </message>
    <message>
        <source>Files that wait for review are read with it. They stay as they are meanwhile.</source>
        <translation>بسته‌هایی که در انتظار بررسی‌اند با آن خوانده می‌شوند و تا آن زمان همان‌گونه می‌مانند.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>گشودن</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Review</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>تعارض‌ها</translation>
    </message>
    <message>
        <source>Earlier files</source>
        <translation>بسته‌های پیشین</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>ساخت بسته</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>Ours, the sender&apos;s</source>
        <translation>از ما، از فرستنده</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>Record the choices</source>
        <translation>ثبت انتخاب‌ها</translation>
    </message>
    <message>
        <source>Conflict before, after</source>
        <translation>تعارض پیشین، بعدی</translation>
    </message>
    <message>
        <source>No office is known yet.</source>
        <translation>هنوز اداره‌ای شناخته نشده است.</translation>
    </message>
    <message>
        <source>Reading the conflicts</source>
        <translation>خواندن تعارض‌ها</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>خواندن بسته</translation>
    </message>
</context>
<context>
    <name>ExcuseDialog</name>
    <message>
        <source>Absence of {name}</source>
        <translation>غیبت {name}</translation>
    </message>
    <message>
        <source>Record the absence</source>
        <translation>ثبت غیبت</translation>
    </message>
    <message>
        <source>The minutes name the excuse beside the absence.</source>
        <translation>عذر در صورتجلسه کنار غیبت می‌آید.</translation>
    </message>
    <message>
        <source>For instance: mission to the province</source>
        <translation>مانند: مأموریت استانی</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>ExpectedPaperDialog</name>
    <message>
        <source>A paper is awaited</source>
        <translation>پیوست نرسیده</translation>
    </message>
    <message>
        <source>Note the paper</source>
        <translation>ثبت پیوست نرسیده</translation>
    </message>
    <message>
        <source>Title of the paper</source>
        <translation>عنوان پیوست</translation>
    </message>
    <message>
        <source>Awaited from</source>
        <translation>فرستنده</translation>
    </message>
</context>
<context>
    <name>ExtensionDialog</name>
    <message>
        <source>The present deadline is {day}.</source>
        <translation>سررسید کنونی {day} است.</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>تمدید مهلت</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئیس کمیته</translation>
    </message>
    <message>
        <source>Head of the office</source>
        <translation>رئیس دستگاه</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>مرجع دیگر</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>سررسید تازه</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>تاریخ موافقت</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>مرجع موافقت</translation>
    </message>
    <message>
        <source>As it is called</source>
        <translation>نام مرجع</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>در جلسه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Cooperating</source>
        <translation>همکار</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>منشأ</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>جایگزین</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>به جای</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Nobody is in charge yet</source>
        <translation>هنوز مسئولی ندارد</translation>
    </message>
    <message>
        <source>Adopted on {day}</source>
        <translation>تصویب در {day}</translation>
    </message>
    <message>
        <source>The day follows from the notice.</source>
        <translation>روز آن با ابلاغ روشن می‌شود.</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>بدون سررسید</translation>
    </message>
    <message>
        <source>extended; decided was {day}</source>
        <translation>تمدیدشده؛ سررسید نخست {day} بود</translation>
    </message>
    <message>
        <source>the nearest deadline of its clauses</source>
        <translation>نزدیک‌ترین سررسید بندهای آن</translation>
    </message>
    <message>
        <source>possible until {day}; now it binds</source>
        <translation>تا {day} ممکن بود؛ اکنون لازم‌الاجراست</translation>
    </message>
    <message>
        <source>possible until {day}, {when}</source>
        <translation>تا {day} ممکن است، {when}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>The name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>The short name</source>
        <translation>نام کوتاه</translation>
    </message>
    <message>
        <source>The letter code</source>
        <translation>کد نامه</translation>
    </message>
    <message>
        <source>The usual place</source>
        <translation>محل همیشگی</translation>
    </message>
    <message>
        <source>The secretariat&apos;s name</source>
        <translation>نام دبیرخانه</translation>
    </message>
    <message>
        <source>The secretary&apos;s title</source>
        <translation>سمت دبیر</translation>
    </message>
    <message>
        <source>The letter prefix</source>
        <translation>پیش‌شماره نامه</translation>
    </message>
    <message>
        <source>The archive&apos;s place</source>
        <translation>محل بایگانی</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>The detail</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>The unit&apos;s name</source>
        <translation>نام واحد</translation>
    </message>
    <message>
        <source>The head&apos;s post</source>
        <translation>سمت مسئول واحد</translation>
    </message>
    <message>
        <source>The first name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>The last name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>The telephone number</source>
        <translation>شماره تلفن</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>The issuing body</source>
        <translation>مرجع صادرکننده</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>ماده</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>تبصره</translation>
    </message>
    <message>
        <source>The clause</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>The mission</source>
        <translation>مأموریت</translation>
    </message>
    <message>
        <source>The goals</source>
        <translation>اهداف</translation>
    </message>
    <message>
        <source>The duties</source>
        <translation>وظایف</translation>
    </message>
    <message>
        <source>The structure</source>
        <translation>ساختار</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>نشانی تماس</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>جلسه بعدی</translation>
    </message>
    <message>
        <source>The presenter</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>The secretariat&apos;s proposal</source>
        <translation>پیشنهاد دبیرخانه</translation>
    </message>
    <message>
        <source>The conclusion</source>
        <translation>جمع‌بندی</translation>
    </message>
    <message>
        <source>The reason of absence</source>
        <translation>دلیل غیبت</translation>
    </message>
    <message>
        <source>The representative</source>
        <translation>نماینده</translation>
    </message>
    <message>
        <source>The letter&apos;s number</source>
        <translation>شماره معرفی‌نامه</translation>
    </message>
    <message>
        <source>The body that granted it</source>
        <translation>مرجع موافقت</translation>
    </message>
    <message>
        <source>The obstacles</source>
        <translation>موانع</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>The speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>The responsible body</source>
        <translation>مسئول اجرا</translation>
    </message>
    <message>
        <source>The deliverable</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>The opening</source>
        <translation>متن آغازین</translation>
    </message>
    <message>
        <source>The closing</source>
        <translation>متن پایانی</translation>
    </message>
    <message>
        <source>The copy list</source>
        <translation>فهرست رونوشت</translation>
    </message>
    <message>
        <source>The reservation</source>
        <translation>نظر مخالف یا مشروط</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>The audience</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>The indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>The unit of measure</source>
        <translation>واحد سنجش</translation>
    </message>
    <message>
        <source>The effect</source>
        <translation>اثر</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>فرایند</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>علت</translation>
    </message>
    <message>
        <source>The solutions that were weighed</source>
        <translation>راهکارهای بررسی‌شده</translation>
    </message>
    <message>
        <source>The chosen solution</source>
        <translation>راهکار برگزیده</translation>
    </message>
    <message>
        <source>The measured effect</source>
        <translation>اثر سنجیده‌شده</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>The body it was referred to</source>
        <translation>مرجع ارجاع</translation>
    </message>
    <message>
        <source>The letter of referral</source>
        <translation>نامه ارجاع</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>The annex</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>The causes</source>
        <translation>تحلیل علت‌ها</translation>
    </message>
    <message>
        <source>The lessons</source>
        <translation>درس‌آموخته‌ها</translation>
    </message>
    <message>
        <source>The standard</source>
        <translation>استاندارد</translation>
    </message>
    <message>
        <source>The ceiling of the score</source>
        <translation>سقف امتیاز</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>The teacher</source>
        <translation>مدرس</translation>
    </message>
    <message>
        <source>The number of participants</source>
        <translation>شمار شرکت‌کنندگان</translation>
    </message>
    <message>
        <source>The hours</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>The number of sessions</source>
        <translation>شمار نوبت‌ها</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>مقدار هدف</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>عملکرد</translation>
    </message>
    <message>
        <source>The budget</source>
        <translation>بودجه</translation>
    </message>
</context>
<context>
    <name>FileArea</name>
    <message>
        <source>Choose files</source>
        <translation>انتخاب پرونده</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>یا کشیدن پرونده‌ها به این‌جا</translation>
    </message>
</context>
<context>
    <name>FileCell</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Let go to receive the file</source>
        <translation>با رهاکردن، بسته دریافت می‌شود</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Take out {name}</source>
        <translation>برداشتن {name}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>پیوست پرونده</translation>
    </message>
    <message>
        <source>Files of the letter</source>
        <translation>پرونده‌های نامه</translation>
    </message>
    <message>
        <source>The file was taken out of the letter.</source>
        <translation>پرونده از نامه برداشته شد.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All units</source>
        <translation>همه واحدها</translation>
    </message>
    <message>
        <source>Unit: {name}</source>
        <translation>واحد مسئول: {name}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>مرتب‌سازی: {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>مرتب‌سازی</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروه‌بندی</translation>
    </message>
    <message>
        <source>Committee: {name}</source>
        <translation>کمیته: {name}</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>همه کمیته‌ها</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Meetings</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>کمیته‌ها</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>بندهای دستور</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>اظهارات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>Legal acts</source>
        <translation>مستندات قانونی</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Vulnerable points</source>
        <translation>نقاط آسیب‌پذیر</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <source>Search in meetings, resolutions, people and attachments</source>
        <translation>جست‌وجو در جلسه‌ها، مصوبات، افراد و پیوست‌ها</translation>
    </message>
    <message>
        <source>Nothing was found for “{query}”.</source>
        <translation>برای «{query}» چیزی نیست.</translation>
    </message>
    <message>
        <source>Find somebody on the list</source>
        <translation>یافتن نام در فهرست</translation>
    </message>
    <message>
        <source>Nobody on the list is called so.</source>
        <translation>کسی با این نام در فهرست نیست.</translation>
    </message>
    <message>
        <source>Two letters of the name</source>
        <translation>دو حرف از نام</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Suggested by the figures; Enter keeps it</source>
        <translation>برگرفته از ارقام؛ با Enter نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>یافته</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Keep all</source>
        <translation>نگه‌داشتن همه</translation>
    </message>
    <message>
        <source>Keep what the figures suggest</source>
        <translation>نگه‌داشتن آنچه از ارقام برمی‌آید</translation>
    </message>
    <message>
        <source>Add (Ctrl+N)</source>
        <translation>افزودن (Ctrl+N)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>The finding was put aside.</source>
        <translation>یافته کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالاتر</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین‌تر</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
</context>
<context>
    <name>FinishProgrammeDialog</name>
    <message>
        <source>“{title}” was carried out</source>
        <translation>برنامه «{title}» انجام شد</translation>
    </message>
    <message>
        <source>What it brought goes into the report of the year. Without it the list says that it is missing.</source>
        <translation>اثر برنامه در گزارش سال می‌آید. تا نوشته نشود، فهرست جای خالی آن را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>ثبت انجام</translation>
    </message>
    <message>
        <source>What changed, and by which sign it is known</source>
        <translation>چه چیزی تغییر کرد و نشانه آن چیست</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>اثر</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Reached: {indicator}</source>
        <translation>تحقق: {indicator}</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>A new office</source>
        <translation>آغاز کار با دبیر</translation>
    </message>
    <message>
        <source>Dabir</source>
        <translation>دبیر</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>نام سازمان</translation>
    </message>
    <message>
        <source>For instance: municipality of the city</source>
        <translation>مانند: شهرداری سپیدار</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>دبیرخانه</translation>
    </message>
    <message>
        <source>For instance: committees</source>
        <translation>مانند: کمیته‌ها</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>کاربر برنامه</translation>
    </message>
    <message>
        <source>For instance: secretary</source>
        <translation>مانند: دبیر کمیته</translation>
    </message>
    <message>
        <source>Secretariat of the committees</source>
        <translation>دبیرخانه کمیته‌ها</translation>
    </message>
    <message>
        <source>Secretary of the committee</source>
        <translation>دبیر کمیته</translation>
    </message>
    <message>
        <source>First committee (may be left for later)</source>
        <translation>نخستین کمیته (بعداً هم می‌توان ثبت کرد)</translation>
    </message>
    <message>
        <source>These stand on the papers. Everything can be changed later in the settings.</source>
        <translation>این‌ها در نامه‌ها می‌آید. همه را بعداً در تنظیمات می‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>پوشه دیگر</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>محل پرونده</translation>
    </message>
    <message>
        <source>Encrypt the office file</source>
        <translation>رمزگذاری پرونده اداره</translation>
    </message>
    <message>
        <source>It then opens only with your passphrase, or with a code that is shown for printing. It can be encrypted later as well, in the settings.</source>
        <translation>پرونده تنها با گذرواژه شما باز می‌شود، یا با رمزی که برای چاپ نشان داده می‌شود. بعداً هم در تنظیمات می‌توان آن را رمزگذاری کرد.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>At least eight characters</source>
        <translation>دست‌کم هشت نویسه</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>تکرار گذرواژه</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>دو گذرواژه یکسان نیستند.</translation>
    </message>
    <message>
        <source>Open an existing office</source>
        <translation>بازکردن پرونده موجود</translation>
    </message>
    <message>
        <source>Look at the sample office</source>
        <translation>دیدن سازمان نمونه</translation>
    </message>
    <message>
        <source>Answer of a unit</source>
        <translation>پاسخ به بسته پیگیری</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز کار</translation>
    </message>
    <message>
        <source>Office files (*.dabir)</source>
        <translation>پرونده‌های دبیر (*.dabir)</translation>
    </message>
    <message>
        <source>Follow-up files (*.dabir-unit)</source>
        <translation>بسته‌های پیگیری (*.dabir-unit)</translation>
    </message>
    <message>
        <source>The name needs a letter or a digit.</source>
        <translation>نام دست‌کم یک حرف یا رقم لازم دارد.</translation>
    </message>
    <message>
        <source>This folder takes no files. Another one is needed.</source>
        <translation>در این پوشه پرونده ساخته نمی‌شود؛ پوشه دیگری لازم است.</translation>
    </message>
</context>
<context>
    <name>FoldedText</name>
    <message>
        <source>The whole text</source>
        <translation>متن کامل</translation>
    </message>
    <message>
        <source>Fold the text</source>
        <translation>کوتاه‌کردن متن</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Adopted</source>
        <translation>تصویب</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>ابلاغ</translation>
    </message>
    <message>
        <source>The letter was received</source>
        <translation>نامه دریافت شد</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>یادآوری</translation>
    </message>
    <message>
        <source>Letter that came in</source>
        <translation>نامه رسیده</translation>
    </message>
    <message>
        <source>Progress noted</source>
        <translation>ثبت پیشرفت</translation>
    </message>
    <message>
        <source>Reported as done</source>
        <translation>گزارش انجام</translation>
    </message>
    <message>
        <source>Verified and closed</source>
        <translation>تأیید انجام و پایان کار</translation>
    </message>
    <message>
        <source>Returned to the unit</source>
        <translation>بازگردانده‌شده به واحد</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>متوقف شد</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>ازسرگرفته شد</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>بازگشوده شد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Deadline extended</source>
        <translation>تمدید مهلت</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>منتفی شد</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>جایگزین شد</translation>
    </message>
    <message>
        <source>First reminder, letter {number}</source>
        <translation>یادآوری نخست با نامه {number}</translation>
    </message>
    <message>
        <source>Second reminder, letter {number}</source>
        <translation>یادآوری دوم با نامه {number}</translation>
    </message>
    <message>
        <source>Delay reported to the superior, letter {number}</source>
        <translation>گزارش دیرکرد به مقام بالاتر با نامه {number}</translation>
    </message>
    <message>
        <source>{n} working day from the notice</source>
        <translation>{n} روز کاری پس از ابلاغ</translation>
    </message>
    <message>
        <source>{n} working days from the notice</source>
        <translation>{n} روز کاری پس از ابلاغ</translation>
    </message>
    <message>
        <source>The deadline passed</source>
        <translation>سررسید گذشت</translation>
    </message>
    <message>
        <source>{what}: {text}</source>
        <translation>{what}؛ {text}</translation>
    </message>
    <message>
        <source>Obstacles: {text}</source>
        <translation>موانع: {text}</translation>
    </message>
    <message>
        <source>Deadline before: {day}</source>
        <translation>سررسید پیشین: {day}</translation>
    </message>
    <message>
        <source>Deadline extended to {day} by {body}</source>
        <translation>تمدید مهلت تا {day} با موافقت {body}</translation>
    </message>
    <message>
        <source>Progress {percent}</source>
        <translation>پیشرفت {percent}</translation>
    </message>
    <message>
        <source>Replaced by resolution {label}</source>
        <translation>جایگزین شد با مصوبه {label}</translation>
    </message>
    <message>
        <source>Letter {number} was received by {who}</source>
        <translation>نامه {number} را {who} دریافت کرد</translation>
    </message>
    <message>
        <source>Notified by letter {number}</source>
        <translation>ابلاغ با نامه {number}</translation>
    </message>
    <message>
        <source>Letter {number} was received</source>
        <translation>نامه {number} دریافت شد</translation>
    </message>
    <message>
        <source>Reminder, letter {number}</source>
        <translation>یادآوری با نامه {number}</translation>
    </message>
    <message>
        <source>Letter {number} came in</source>
        <translation>نامه {number} رسید</translation>
    </message>
    <message>
        <source>Adopted unanimously</source>
        <translation>تصویب به اتفاق آرا</translation>
    </message>
    <message>
        <source>Adopted with {n} votes in favour of {m}</source>
        <translation>تصویب با {n} رأی موافق از {m}</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>دبیرخانه</translation>
    </message>
    <message>
        <source>clause {n}</source>
        <translation>بند {n}</translation>
    </message>
    <message>
        <source>letter {number}</source>
        <translation>نامه {number}</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Report of completion</source>
        <translation>گزارش انجام</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>تأیید انجام</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>ثبت اصلاح</translation>
    </message>
    <message>
        <source>Follow-up of resolution {label}</source>
        <translation>پیگیری مصوبه {label}</translation>
    </message>
    <message>
        <source>Step of resolution {label}</source>
        <translation>گام پیگیری مصوبه {label}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>دبیرخانه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>گزارش‌دهنده</translation>
    </message>
    <message>
        <source>The whole resolution</source>
        <translation>همه مصوبه</translation>
    </message>
    <message>
        <source>{n}. {text}</source>
        <translation>{n}. {text}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>شرح اقدام</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>موانع</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Reported by the incoming letter</source>
        <translation>با نامه رسیده</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>Why it is returned</source>
        <translation>دلیل بازگرداندن</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتیجه بررسی</translation>
    </message>
</context>
<context>
    <name>FollowUpFilesDialog</name>
    <message>
        <source>Make the files</source>
        <translation>ساخت بسته‌ها</translation>
    </message>
    <message>
        <source>Each unit gets its open resolutions in a small file, opens it with the same program, enters what was done and sends the answer back. Only this office can read the answers.</source>
        <translation>هر واحد مصوبات باز خود را در بسته‌ای کوچک می‌گیرد، آن را با همین برنامه باز می‌کند، آنچه را انجام شده است می‌نویسد و پاسخ را برمی‌گرداند. پاسخ‌ها را تنها همین اداره می‌خواند.</translation>
    </message>
    <message>
        <source>Follow-up file for the unit</source>
        <translation>بسته پیگیری برای واحد</translation>
    </message>
    <message>
        <source>Follow-up files for the units</source>
        <translation>بسته پیگیری برای واحدها</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>در این فهرست</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>جست‌وجوی واحد</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Last file</source>
        <translation>آخرین بسته</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>All units that have something to do</source>
        <translation>همه واحدهایی که مصوبه باز دارند</translation>
    </message>
    <message>
        <source>Passphrase for the files</source>
        <translation>گذرواژه بسته‌ها</translation>
    </message>
    <message>
        <source>May stay empty where nothing is classified. It is told by telephone, never sent along.</source>
        <translation>اگر چیز طبقه‌بندی‌شده‌ای در بسته نباشد، می‌تواند خالی بماند. گذرواژه را تلفنی بگویید و همراه بسته نفرستید.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Also the {n} resolutions of classified meetings, under a passphrase</source>
        <translation>{n} مصوبه جلسه‌های طبقه‌بندی‌شده نیز، با گذرواژه</translation>
    </message>
    <message>
        <source>{n} resolutions</source>
        <translation>{n} مصوبه</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} با دیرکرد</translation>
    </message>
    <message>
        <source>{n} not notified yet</source>
        <translation>{n} ابلاغ‌نشده</translation>
    </message>
    <message>
        <source>{n} classified</source>
        <translation>{n} طبقه‌بندی‌شده</translation>
    </message>
    <message>
        <source>answer of {day}</source>
        <translation>پاسخ {day}</translation>
    </message>
    <message>
        <source>No unit is ticked.</source>
        <translation>واحدی انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Making follow-up files</source>
        <translation>ساخت بسته‌های پیگیری</translation>
    </message>
    <message>
        <source>{n} follow-up files were written into {folder}.</source>
        <translation>{n} بسته پیگیری در {folder} نوشته شد.</translation>
    </message>
</context>
<context>
    <name>FollowUpPart</name>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>واحد مسئول</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Resolutions of the meeting</source>
        <translation>مصوبات جلسه</translation>
    </message>
    <message>
        <source>This meeting has no resolution.</source>
        <translation>این جلسه مصوبه‌ای ندارد.</translation>
    </message>
    <message>
        <source>Resolutions are recorded while the session runs, or while its minutes are written.</source>
        <translation>مصوبات هنگام جلسه یا هنگام نوشتن صورتجلسه ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Notify the units</source>
        <translation>ابلاغ به واحدها</translation>
    </message>
    <message>
        <source>Notified without letters</source>
        <translation>ابلاغ بدون نامه</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>جلسه بعد</translation>
    </message>
    <message>
        <source>The meeting after this one takes over what is left (Ctrl+Shift+N)</source>
        <translation>جلسه بعد مانده‌ها را به دستور خود می‌آورد (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Record a follow-up</source>
        <translation>ثبت پیگیری</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>یادآوری</translation>
    </message>
    <message>
        <source>Notice letter</source>
        <translation>نامه ابلاغ</translation>
    </message>
    <message>
        <source>Among all resolutions</source>
        <translation>در میان همه مصوبات</translation>
    </message>
    <message>
        <source>{n} resolutions</source>
        <translation>{n} مصوبه</translation>
    </message>
    <message>
        <source>Notices are sent once the minutes are final.</source>
        <translation>ابلاغ پس از نهایی‌شدن صورتجلسه انجام می‌شود.</translation>
    </message>
    <message>
        <source>The units have been notified; the resolutions stand as below.</source>
        <translation>مصوبات به واحدها ابلاغ شده است؛ وضعیت هر یک در زیر آمده است.</translation>
    </message>
    <message>
        <source>The minutes are final: each resolution goes to the unit that carries it out.</source>
        <translation>صورتجلسه نهایی است: هر مصوبه به واحد مسئول آن ابلاغ می‌شود.</translation>
    </message>
    <message>
        <source>Notices are sent once the minutes are final; until then the resolutions stand as below.</source>
        <translation>ابلاغ پس از نهایی‌سازی صورتجلسه انجام می‌شود؛ تا آن هنگام مصوبات به شرح زیر است.</translation>
    </message>
    <message>
        <source>{n} notices were numbered and entered in the register.</source>
        <translation>{n} ابلاغ شماره گرفت و در دفتر ثبت شد.</translation>
    </message>
    <message>
        <source>The notice of {n} resolutions was noted.</source>
        <translation>ابلاغ {n} مصوبه ثبت شد.</translation>
    </message>
</context>
<context>
    <name>FollowUpRulesPart</name>
    <message>
        <source>A review board may object after the notice</source>
        <translation>امکان اعتراض هیئت تطبیق پس از ابلاغ</translation>
    </message>
    <message>
        <source>for {n} days</source>
        <translation>تا {n} روز</translation>
    </message>
    <message>
        <source>Letter after absences in a row</source>
        <translation>نامه پس از غیبت‌های پیاپی</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} بار</translation>
    </message>
    <message>
        <source>Letter after absences in a year</source>
        <translation>نامه پس از غیبت‌های سال</translation>
    </message>
    <message>
        <source>Follow-up and absence</source>
        <translation>پیگیری و غیبت</translation>
    </message>
    <message>
        <source>Resolutions to be carried out in time</source>
        <translation>هدف اجرای به‌هنگام مصوبات</translation>
    </message>
    <message>
        <source>Until a review board&apos;s term has passed, the resolution says that it is pending objection.</source>
        <translation>تا پایان مهلت اعتراض، کنار مصوبه نوشته می‌شود که اعتراض به آن ممکن است.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>From then on the text is changed only by a new version. {n} signatures are asked for.</source>
        <translation>از آن پس تغییر متن فقط با نسخه تازه انجام می‌شود. {n} امضا لازم است.</translation>
    </message>
    <message>
        <source>Freeze the text of the minutes?</source>
        <translation>متن صورتجلسه تثبیت شود؟</translation>
    </message>
    <message>
        <source>Freeze the text</source>
        <translation>تثبیت متن</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>شماره صورتجلسه</translation>
    </message>
    <message>
        <source>Date of the minutes</source>
        <translation>تاریخ صورتجلسه</translation>
    </message>
    <message>
        <source>Still incomplete: {lines}</source>
        <translation>هنوز ناتمام: {lines}</translation>
    </message>
    <message>
        <source>The office&apos;s key is locked: the pages bear no code until it is unlocked in the settings.</source>
        <translation>کلید اداره قفل است: تا در تنظیمات گشوده نشود، صفحه‌ها رمزینه ندارند.</translation>
    </message>
</context>
<context>
    <name>GuestDialog</name>
    <message>
        <source>Somebody else at the meeting</source>
        <translation>افزودن فرد به جلسه</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>افزودن به فهرست</translation>
    </message>
    <message>
        <source>Two letters find a person of the directory</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>For instance: representative of the governor&apos;s office</source>
        <translation>مانند: نماینده فرمانداری</translation>
    </message>
    <message>
        <source>As</source>
        <translation>نقش در جلسه</translation>
    </message>
    <message>
        <source>Person of the directory</source>
        <translation>از فهرست افراد</translation>
    </message>
    <message>
        <source>Or a new one: post</source>
        <translation>فرد تازه: سمت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Committee and members</source>
        <translation>کمیته و اعضا</translation>
    </message>
    <message>
        <source>A committee is entered once with its legal basis, its members, its quorum and its period. A person may be recorded by post alone.</source>
        <translation>هر کمیته یک بار با مستند قانونی، اعضا، حد نصاب و تناوب جلسه ثبت می‌شود. افراد را می‌توان فقط با سمت ثبت کرد.</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>پیش از جلسه</translation>
    </message>
    <message>
        <source>The meeting is convened with day, time and place. Items come to the agenda with their presenter and minutes; the time bar says whether they fit. What was left over from earlier meetings lies below it.</source>
        <translation>جلسه با روز، ساعت و محل زمان‌بندی می‌شود. بندها با ارائه‌دهنده و دقیقه به دستور می‌آید و نوار زمان نشان می‌دهد که در زمان جلسه جا می‌شود یا نه. مانده جلسه‌های پیش زیر دستور است.</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>در جلسه</translation>
    </message>
    <message>
        <source>A line and Enter is a statement, / opens the commands, and names complete from two letters. Coming and going is recorded by the minute, and the quorum follows. What is being typed is kept every two seconds; Ctrl+Z takes the last act back.</source>
        <translation>یک سطر و Enter، اظهارات را ثبت می‌کند؛ / فرمان‌ها را می‌گشاید و نام‌ها از دو حرف کامل می‌شوند. ورود و خروج با دقیقه ثبت می‌شود و حد نصاب از آن پیروی می‌کند. آنچه می‌نویسید هر دو ثانیه نگه داشته می‌شود و Ctrl+Z آخرین کار را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>The minutes are read back in large type and corrected in place; one key goes to the page as it will be printed. Freezing the text gives the number; signatures are noted as they come in; the final version is kept unchanged.</source>
        <translation>صورتجلسه با حروف درشت بازخوانی و همان‌جا اصلاح می‌شود؛ با یک کلید به برگه چاپی می‌رسید. تثبیت متن شماره می‌دهد؛ امضاها با رسیدنشان ثبت می‌شوند و نسخه نهایی بی‌تغییر نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Units report on their resolutions step by step, and the secretariat verifies what was reported as done. The list answers a query line; reminders and notices are letters of the register.</source>
        <translation>واحدها گام‌به‌گام از مصوبات خود گزارش می‌دهند و دبیرخانه آنچه را انجام‌شده گزارش شود تأیید می‌کند. فهرست با خط جست‌وجو کوتاه می‌شود؛ ابلاغ‌ها و پیگیری‌نامه‌ها در دفتر نامه‌ها شماره می‌گیرند.</translation>
    </message>
    <message>
        <source>Every morning</source>
        <translation>هر بامداد</translation>
    </message>
    <message>
        <source>Ctrl+T shows all that waits: what is late, due, unsigned, not notified or without an answer. Everything can be found by Ctrl+K, however it was spelt, and every record keeps its history.</source>
        <translation>Ctrl+T هر چه را در انتظار است نشان می‌دهد: دیرکردها، سررسیدها، آنچه امضا، ابلاغ یا پاسخ آن مانده است. با Ctrl+K همه چیز با هر املایی پیدا می‌شود و سابقه هر مورد می‌ماند.</translation>
    </message>
    <message>
        <source>Season and year</source>
        <translation>فصل و سال</translation>
    </message>
    <message>
        <source>The report of a season and the evaluation of a year are drafted from the records. What the figures suggest is kept or worded, and proposals go into the next year&apos;s programmes or the next agenda.</source>
        <translation>گزارش فصل و ارزیابی سال از آنچه ثبت شده تهیه می‌شود. آنچه از ارقام برمی‌آید نگه داشته یا ویرایش می‌شود و پیشنهادها به برنامه‌های سال بعد یا دستور جلسه بعد می‌رود.</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>پس از جلسه</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>ایمنی داده</translation>
    </message>
    <message>
        <source>The office lies in one file on this computer. A backup is made at every start and at every final version; any of them can be brought back from the settings.</source>
        <translation>همه داده‌های اداره در یک پرونده روی همین رایانه است. با هر آغاز برنامه و هر نهایی‌سازی نسخه پشتیبان ساخته می‌شود؛ هر یک را از تنظیمات می‌توان بازگرداند.</translation>
    </message>
</context>
<context>
    <name>HalfSpaces</name>
    <message>
        <source>Repair half-spaces and letters while typing</source>
        <translation>اصلاح نیم‌فاصله و حروف هنگام نوشتن</translation>
    </message>
    <message>
        <source>{repaired} instead of {typed}</source>
        <translation>{repaired} به‌جای {typed}</translation>
    </message>
    <message>
        <source>Repair all ({n})</source>
        <translation>اصلاح همه ({n})</translation>
    </message>
</context>
<context>
    <name>HeadquartersDialog</name>
    <message>
        <source>Headquarters signs a list of offices, keys and rights that counts for all. Without one, each office grants rights by itself.</source>
        <translation>ستاد فهرستی از اداره‌ها، کلیدها و اجازه‌ها را امضا می‌کند که برای همه معتبر است. بدون ستاد، هر اداره خود اجازه می‌دهد.</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>ستاد</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Office whose list counts</source>
        <translation>اداره‌ای که فهرستش معتبر است</translation>
    </message>
    <message>
        <source>This is headquarters</source>
        <translation>ستاد همین است</translation>
    </message>
    <message>
        <source>This office is headquarters</source>
        <translation>این اداره ستاد است</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>دریافت فهرست</translation>
    </message>
    <message>
        <source>Issue the list</source>
        <translation>صدور فهرست</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>ذخیره فهرست</translation>
    </message>
    <message>
        <source>No headquarters</source>
        <translation>بدون ستاد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>No headquarters is named.</source>
        <translation>ستادی تعیین نشده است.</translation>
    </message>
    <message>
        <source>This office is headquarters.</source>
        <translation>این اداره ستاد است.</translation>
    </message>
    <message>
        <source>Headquarters is {office}.</source>
        <translation>ستاد، {office} است.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>هنوز فهرستی نیست.</translation>
    </message>
    <message>
        <source>List {n} of {day} holds.</source>
        <translation>فهرست {n} از {day} معتبر است.</translation>
    </message>
    <message>
        <source>Keys or rights were changed since; the next list tells the other offices.</source>
        <translation>پس از آن کلیدها یا اجازه‌ها تغییر کرده است؛ فهرست بعدی آن را به اداره‌ها می‌رساند.</translation>
    </message>
    <message>
        <source>List {n} is issued; it goes along with every file.</source>
        <translation>فهرست {n} صادر شد؛ همراه هر بسته فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Trust lists ({ending})</source>
        <translation>فهرست‌های اعتماد ({ending})</translation>
    </message>
    <message>
        <source>List {n} holds from now on.</source>
        <translation>از این پس فهرست {n} معتبر است.</translation>
    </message>
    <message>
        <source>offices.trust</source>
        <translation>اداره‌ها.trust</translation>
    </message>
    <message>
        <source>The list was saved in {path}.</source>
        <translation>فهرست در {path} ذخیره شد.</translation>
    </message>
    <message>
        <source>Do without a headquarters?</source>
        <translation>ستاد برداشته شود؟</translation>
    </message>
    <message>
        <source>Its list does not hold then; rights that are granted here count directly.</source>
        <translation>فهرست آن دیگر معتبر نیست و اجازه‌هایی که همین‌جا داده شده است به کار می‌رود.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه‌داشتن</translation>
    </message>
</context>
<context>
    <name>HeatColumn</name>
    <message>
        <source>By area</source>
        <translation>به تفکیک حوزه</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>به تفکیک خطر</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>نقشه گرما</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>حوزه‌ها</translation>
    </message>
    <message>
        <source>{found} found, {corrected} corrected</source>
        <translation>{found} مورد شناسایی‌شده، {corrected} مورد برطرف‌شده</translation>
    </message>
    <message>
        <source>{n} open from earlier years</source>
        <translation>{n} مورد باز از سال‌های پیش</translation>
    </message>
    <message>
        <source>Severity / likelihood</source>
        <translation>شدت / احتمال</translation>
    </message>
    <message>
        <source>{n} not judged yet</source>
        <translation>{n} مورد هنوز سنجیده نشده است</translation>
    </message>
    <message>
        <source>Only: {area}, {season}</source>
        <translation>تنها {area}، {season}</translation>
    </message>
    <message>
        <source>Only: severity {severity}, likelihood {likelihood}</source>
        <translation>تنها شدت {severity}، احتمال {likelihood}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>A day&apos;s work, from the agenda to the signed minutes</source>
        <translation>کار روزانه، از دستور جلسه تا صورتجلسه امضاشده</translation>
    </message>
    <message>
        <source>How a day goes</source>
        <translation>گام‌های کار</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>رفتن به صفحه</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>میان‌برها</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Active</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>تاریخ افزودن</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Adopted at</source>
        <translation>ساعت تصویب</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>محل بایگانی</translation>
    </message>
    <message>
        <source>Attachment mark</source>
        <translation>نشان پیوست</translation>
    </message>
    <message>
        <source>Below the quorum</source>
        <translation>پایین‌تر از حد نصاب</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>نقش در جلسه</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئیس</translation>
    </message>
    <message>
        <source>Casting vote of the chair</source>
        <translation>رأی تعیین‌کننده رئیس</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>طبقه‌بندی</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>ساعت پایان</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاریخ پایان کار</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>محرمانه</translation>
    </message>
    <message>
        <source>Cooperating units</source>
        <translation>واحدهای همکار</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Usual length in minutes</source>
        <translation>مدت معمول به دقیقه</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>تاریخ تحویل</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>End</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>غیبت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Font of the office</source>
        <translation>قلم سازمان</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>تاریخ تشکیل</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>برگزاری</translation>
    </message>
    <message>
        <source>Rials an hour</source>
        <translation>ریال در ساعت</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>به‌جای</translation>
    </message>
    <message>
        <source>Initials on every page</source>
        <translation>پاراف همه صفحه‌ها</translation>
    </message>
    <message>
        <source>Hours of notice</source>
        <translation>مهلت دعوت به ساعت</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>تاریخ دعوت</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>تاریخ سند</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Least minutes of presence</source>
        <translation>حداقل دقیقه حضور</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>سربرگ</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>By hand or digitally</source>
        <translation>دستی یا دیجیتال</translation>
    </message>
    <message>
        <source>Kind of member</source>
        <translation>نوع عضویت</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>Parts of the printed minutes</source>
        <translation>بخش‌های صورتجلسه چاپی</translation>
    </message>
    <message>
        <source>Form of the minutes</source>
        <translation>نوع صورتجلسه</translation>
    </message>
    <message>
        <source>Most minutes of a meeting</source>
        <translation>سقف دقیقه هر جلسه</translation>
    </message>
    <message>
        <source>Most minutes of a month</source>
        <translation>سقف دقیقه ماهانه</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>Outside the agenda</source>
        <translation>خارج از دستور</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>ساعت آغاز</translation>
    </message>
    <message>
        <source>Of this office</source>
        <translation>از این سازمان</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Absences in a row</source>
        <translation>غیبت پی‌درپی</translation>
    </message>
    <message>
        <source>Absences in a year</source>
        <translation>غیبت در سال</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>مقدار تحقق‌یافته</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>مهلت پاسخ</translation>
    </message>
    <message>
        <source>Approved in</source>
        <translation>تصویب در جلسه</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>تاریخ تصویب</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از آن</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>Budget in rials</source>
        <translation>بودجه (ریال)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>علت</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>علت‌ها</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>سقف امتیاز</translation>
    </message>
    <message>
        <source>Outgoing or incoming</source>
        <translation>صادره یا وارده</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>کنارگذاشته</translation>
    </message>
    <message>
        <source>Working days from notice</source>
        <translation>روز کاری از ابلاغ</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>اثر</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>تمدید تا</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>تاریخ شناسایی</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>مرجع موافقت</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروه‌بندی</translation>
    </message>
    <message>
        <source>Has an interest</source>
        <translation>دارای منافع</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>آموخته‌ها</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>احتمال</translation>
    </message>
    <message>
        <source>Likelihood afterwards</source>
        <translation>احتمال پس از اصلاح</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>کمتر بهتر است</translation>
    </message>
    <message>
        <source>Measured effect</source>
        <translation>اثر سنجیده‌شده</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>تاریخ سنجش</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>تاریخ ابلاغ</translation>
    </message>
    <message>
        <source>Days for objections</source>
        <translation>روزهای اعتراض</translation>
    </message>
    <message>
        <source>Objection until</source>
        <translation>اعتراض تا</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>موانع</translation>
    </message>
    <message>
        <source>Target for work in time</source>
        <translation>هدف انجام به‌موقع</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>بیرونی</translation>
    </message>
    <message>
        <source>Typeface of the papers</source>
        <translation>قلم برگه‌ها</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>شرکت‌کنندگان</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Not on paper</source>
        <translation>بیرون از صورتجلسه</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>فرایند</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Number at the receiver</source>
        <translation>شماره ثبت گیرنده</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>تحویل‌گیرنده</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاریخ دریافت</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>تنفس‌ها</translation>
    </message>
    <message>
        <source>From an earlier list</source>
        <translation>از فهرست‌های پیشین</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Comes by itself</source>
        <translation>آمدن به دستور جلسه</translation>
    </message>
    <message>
        <source>Letter of referral</source>
        <translation>نامه ارجاع</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>تاریخ ارجاع</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>ارجاع به</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>جایگزین‌شده با</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Post of the representative</source>
        <translation>سمت نماینده</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>واحد مسئول</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>شماره پیاپی</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>دبیر</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>جلسات برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Severity afterwards</source>
        <translation>شدت پس از اصلاح</translation>
    </message>
    <message>
        <source>Short letters on A5</source>
        <translation>نامه کوتاه روی A5</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاریخ امضا</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>امضاکنندگان</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>اندازه به بایت</translation>
    </message>
    <message>
        <source>Chosen solution</source>
        <translation>راهکار برگزیده</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>راهکارها</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منشأ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>استاندارد</translation>
    </message>
    <message>
        <source>Principal or alternate</source>
        <translation>اصلی یا علی‌البدل</translation>
    </message>
    <message>
        <source>Reason of the standing</source>
        <translation>دلیل وضعیت</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>تاریخ ارائه</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>هدف کمّی</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>مدرس</translation>
    </message>
    <message>
        <source>Sender&apos;s date</source>
        <translation>تاریخ نامه فرستنده</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>شماره نامه فرستنده</translation>
    </message>
    <message>
        <source>Thursdays off</source>
        <translation>تعطیلی پنجشنبه</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>ورود و خروج</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>واحد سنجش</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>فوریت</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>روش رأی‌گیری</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>حق رأی</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>Votes in favour</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>بدون رأی‌گیری</translation>
    </message>
    <message>
        <source>unanimous</source>
        <translation>اتفاق آرا</translation>
    </message>
    <message>
        <source>open</source>
        <translation>علنی</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>مخفی</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>نام‌به‌نام</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>بررسی‌نشده</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>بررسی‌شده</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>مانده برای بعد</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>برداشته از دستور</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>در حال نوشتن</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>تثبیت‌شده</translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهایی</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>جایگزین‌شده</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>immediate</source>
        <translation>آنی</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>digitally</source>
        <translation>دیجیتال</translation>
    </message>
    <message>
        <source>emblem at the side</source>
        <translation>نشان در کنار</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>نشان در میان</translation>
    </message>
    <message>
        <source>printed sheets</source>
        <translation>کاغذ سربرگ‌دار</translation>
    </message>
    <message>
        <source>Vazirmatn</source>
        <translation>وزیرمتن</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>the office&apos;s own</source>
        <translation>قلم سازمان</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>دعوتنامه</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>ابلاغ</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>پیگیری‌نامه</translation>
    </message>
    <message>
        <source>letter of absence</source>
        <translation>نامه غیبت</translation>
    </message>
    <message>
        <source>report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>correspondence</source>
        <translation>مکاتبه</translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation>{field}: {new}</translation>
    </message>
    <message>
        <source>{field}: from “{old}” to “{new}”</source>
        <translation>{field}: از «{old}» به «{new}»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Earlier files</source>
        <translation>بسته‌های پیشین</translation>
    </message>
    <message>
        <source>No file has come yet</source>
        <translation>هنوز بسته‌ای نرسیده است</translation>
    </message>
    <message>
        <source>A file on a USB stick is dragged onto the window, or chosen with «Receive from USB».</source>
        <translation>بسته را از حافظه USB روی پنجره بکشید یا با «دریافت از USB» برگزینید.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Nothing is recorded.</source>
        <translation>چیزی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>New meeting</source>
        <translation>جلسه تازه</translation>
    </message>
    <message>
        <source>No meeting lies ahead</source>
        <translation>جلسه‌ای در پیش نیست</translation>
    </message>
    <message>
        <source>A meeting that is convened appears here with its agenda and its readiness.</source>
        <translation>هر جلسه زمان‌بندی‌شده با دستور و آمادگی آن اینجا می‌آید.</translation>
    </message>
    <message>
        <source>The office is ready</source>
        <translation>سامانه سازمان آماده است</translation>
    </message>
    <message>
        <source>It begins with the first committee and its members; then its first meeting can be convened.</source>
        <translation>کار با نخستین کمیته و اعضای آن آغاز می‌شود؛ پس از آن نخستین جلسه را می‌توان زمان‌بندی کرد.</translation>
    </message>
    <message>
        <source>The first committee</source>
        <translation>نخستین کمیته</translation>
    </message>
    <message>
        <source>A meeting without committee</source>
        <translation>جلسه بدون کمیته</translation>
    </message>
    <message>
        <source>{n} days to the end of {season}</source>
        <translation>{n} روز تا پایان {season}</translation>
    </message>
    <message>
        <source>{start}; the meeting of one committee is not planned yet.</source>
        <translation>{start}؛ جلسه فصلی یک کمیته هنوز زمان‌بندی نشده است.</translation>
    </message>
    <message>
        <source>{start}; the meetings of {n} committees are not planned yet.</source>
        <translation>{start}؛ جلسه فصلی {n} کمیته هنوز زمان‌بندی نشده است.</translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>نام کوتاه</translation>
    </message>
    <message>
        <source>Letter code</source>
        <translation>کد نامه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>تاریخ تشکیل</translation>
    </message>
</context>
<context>
    <name>ImportFace</name>
    <message>
        <source>Bring in lists</source>
        <translation>ورود از فهرست‌ها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>What is brought in</source>
        <translation>آنچه وارد می‌شود</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>گام</translation>
    </message>
    <message>
        <source>Choose a file… (Ctrl+N)</source>
        <translation>انتخاب پرونده… ‏(Ctrl+N)</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Choose the file, or drop it here</source>
        <translation>پرونده از همین‌جا انتخاب یا روی صفحه رها می‌شود</translation>
    </message>
    <message>
        <source>Nothing changes before you have seen every row and said so.</source>
        <translation>تا پیش از «ورود»، که پس از دیدن همه ردیف‌هاست، چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>انتخاب پرونده…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>دیدن</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>پرونده‌ای دیگر…</translation>
    </message>
    <message>
        <source>Bring in {count} rows</source>
        <translation>ورود {count} ردیف</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب پرونده</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>حرکت</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>وارد شود یا نشود</translation>
    </message>
    <message>
        <source>Correct the row</source>
        <translation>اصلاح ردیف</translation>
    </message>
    <message>
        <source>Columns, preview</source>
        <translation>ستون‌ها، پیش‌نمایش</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>سندهای Word ‏(*.docx)</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.csv *.txt *.tsv)</source>
        <translation>فهرست‌ها (*.xlsx *.xlsm *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همه پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>انتخاب پرونده</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>خواندن {name}</translation>
    </message>
    <message>
        <source>Looking through the rows</source>
        <translation>بررسی ردیف‌ها</translation>
    </message>
    <message>
        <source>Bringing the list in</source>
        <translation>وارد کردن فهرست</translation>
    </message>
    <message>
        <source>{count} rows are not understood</source>
        <translation>{count} ردیف فهمیده نشد</translation>
    </message>
    <message>
        <source>They stay out, the other {count} come in. The file is not changed.</source>
        <translation>این‌ها بیرون می‌مانند و {count} ردیف دیگر وارد می‌شود. پرونده تغییری نمی‌کند.</translation>
    </message>
    <message>
        <source>Bring in the others</source>
        <translation>بقیه وارد شوند</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>دیدن آن‌ها</translation>
    </message>
    <message>
        <source>Ctrl+Z takes all of it back.</source>
        <translation>‏Ctrl+Z همه را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>Taking the list back</source>
        <translation>پس گرفتن فهرست</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>First and last name</source>
        <translation>نام و نام خانوادگی</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Role in the committee</source>
        <translation>نقش در کمیته</translation>
    </message>
    <message>
        <source>Number of the appointment letter</source>
        <translation>شماره ابلاغ عضویت</translation>
    </message>
    <message>
        <source>Date of the appointment letter</source>
        <translation>تاریخ ابلاغ عضویت</translation>
    </message>
    <message>
        <source>Member from</source>
        <translation>عضو از</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>عضو تا</translation>
    </message>
    <message>
        <source>Number of the resolution</source>
        <translation>شماره مصوبه</translation>
    </message>
    <message>
        <source>Text of the resolution</source>
        <translation>متن مصوبه</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>شماره جلسه</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>تاریخ جلسه</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>واحد مسئول</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Progress in per cent</source>
        <translation>درصد پیشرفت</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>تاریخ ابلاغ</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاریخ خاتمه</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>آخرین اقدام</translation>
    </message>
    <message>
        <source>Part of the minutes</source>
        <translation>بخش صورتجلسه</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>People and members</source>
        <translation>اشخاص و اعضا</translation>
    </message>
    <message>
        <source>Past resolutions</source>
        <translation>مصوبات گذشته</translation>
    </message>
    <message>
        <source>Minutes in Word</source>
        <translation>صورتجلسه Word</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>متفاوت</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>فهمیده نشد</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>ساعت شروع</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>ساعت پایان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>مذاکرات</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>{field}: {after} is added</source>
        <translation>{field}: {after} افزوده می‌شود</translation>
    </message>
    <message>
        <source>{field}: {before} stays; the list has {after}</source>
        <translation>{field}: {before} می‌ماند؛ در فهرست {after} است</translation>
    </message>
    <message>
        <source>{field}: {before} becomes {after}</source>
        <translation>{field}: {before} به {after} تغییر می‌کند</translation>
    </message>
    <message>
        <source>As in row {row}</source>
        <translation>مانند ردیف {row}</translation>
    </message>
    <message>
        <source>In the directory: {name}</source>
        <translation>در فهرست افراد: {name}</translation>
    </message>
    <message>
        <source>New in the directory</source>
        <translation>در فهرست افراد تازه است</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>What the list says</source>
        <translation>متن فهرست</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} ردیف</translation>
    </message>
    <message>
        <source>{count} past meetings are noted</source>
        <translation>{count} جلسه گذشته ثبت می‌شود</translation>
    </message>
    <message>
        <source>{count} new units</source>
        <translation>{count} واحد تازه</translation>
    </message>
    <message>
        <source>{count} hidden rows stay out</source>
        <translation>{count} ردیف پنهان بیرون می‌ماند</translation>
    </message>
    <message>
        <source>The minutes were brought in as a draft.</source>
        <translation>صورتجلسه به صورت پیش‌نویس وارد شد.</translation>
    </message>
    <message>
        <source>{count} people and seats</source>
        <translation>{count} شخص و عضویت</translation>
    </message>
    <message>
        <source>{count} resolutions</source>
        <translation>{count} مصوبه</translation>
    </message>
    <message>
        <source>{count} corrections</source>
        <translation>{count} اصلاح</translation>
    </message>
    <message>
        <source>{count} past meetings</source>
        <translation>{count} جلسه گذشته</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} واحد</translation>
    </message>
    <message>
        <source>Brought in: {what}.</source>
        <translation>وارد شد: {what}.</translation>
    </message>
</context>
<context>
    <name>IncomingLetterDialog</name>
    <message>
        <source>Incoming letter</source>
        <translation>نامه وارده</translation>
    </message>
    <message>
        <source>Enter in the register</source>
        <translation>ثبت در دفتر</translation>
    </message>
    <message>
        <source>The next number of the register is {number}.</source>
        <translation>شماره بعدی دفتر {number} است.</translation>
    </message>
    <message>
        <source>Choose the unit</source>
        <translation>واحد فرستنده</translation>
    </message>
    <message>
        <source>Or whoever wrote, in words</source>
        <translation>یا نام فرستنده، اگر واحد نیست</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>شماره فرستنده</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>فرستنده به عبارت</translation>
    </message>
    <message>
        <source>Their date</source>
        <translation>تاریخ فرستنده</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>Number or words of our letter</source>
        <translation>شماره یا کلمه‌ای از نامه ما</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>فوریت</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>عطف به</translation>
    </message>
    <message>
        <source>About the resolutions</source>
        <translation>درباره مصوبات</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>تاریخ ورود</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>مهلت پاسخ</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>طبقه‌بندی</translation>
    </message>
    <message>
        <source>Scanned files</source>
        <translation>تصویر نامه و پیوست‌ها</translation>
    </message>
    <message>
        <source>Answer to letter {number}</source>
        <translation>پاسخ نامه {number}</translation>
    </message>
</context>
<context>
    <name>IncomingPanel</name>
    <message>
        <source>Record the follow-up</source>
        <translation>ثبت پیگیری</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>نوشتن پاسخ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>شماره فرستنده</translation>
    </message>
    <message>
        <source>Their date</source>
        <translation>تاریخ فرستنده</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>تاریخ ورود</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>مهلت پاسخ</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>عطف به</translation>
    </message>
    <message>
        <source>About the resolutions</source>
        <translation>درباره مصوبات</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>طبقه‌بندی</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>فوریت</translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation>نامه {number}</translation>
    </message>
    <message>
        <source>letter {number}</source>
        <translation>نامه {number}</translation>
    </message>
    <message>
        <source>Of this sender no resolution is open.</source>
        <translation>از این فرستنده مصوبه بازی نیست.</translation>
    </message>
    <message>
        <source>{n} steps of follow-up were recorded from this letter.</source>
        <translation>{n} پیگیری از این نامه ثبت شده است.</translation>
    </message>
</context>
<context>
    <name>IncomingPart</name>
    <message>
        <source>Correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Record the follow-up</source>
        <translation>ثبت پیگیری</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>نوشتن پاسخ</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Incoming letter</source>
        <translation>نامه وارده</translation>
    </message>
    <message>
        <source>Incoming letters</source>
        <translation>نامه‌های وارده</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>No letter has come in yet</source>
        <translation>هنوز نامه‌ای وارد نشده است</translation>
    </message>
    <message>
        <source>A letter of a unit gets the register&apos;s next number, and its follow-up is recorded from it.</source>
        <translation>نامه هر واحد شماره بعدی دفتر را می‌گیرد و پیگیری مصوبه از روی آن ثبت می‌شود.</translation>
    </message>
    <message>
        <source>The letter was entered under number {number}.</source>
        <translation>نامه با شماره {number} ثبت شد.</translation>
    </message>
    <message>
        <source>The follow-up of {n} resolutions was recorded.</source>
        <translation>پیگیری {n} مصوبه ثبت شد.</translation>
    </message>
</context>
<context>
    <name>IndicatorDialog</name>
    <message>
        <source>New indicator</source>
        <translation>شاخص تازه</translation>
    </message>
    <message>
        <source>Correct the indicator</source>
        <translation>ویرایش شاخص</translation>
    </message>
    <message>
        <source>Record the indicator</source>
        <translation>ثبت شاخص</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>ثبت تغییرات</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>درصد</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>هرچه بیشتر بهتر</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>هرچه کمتر بهتر</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>ورود دستی</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>What is better</source>
        <translation>جهت مطلوب</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>واحد سنجش</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>A figure of the records is measured by itself.</source>
        <translation>آنچه از سوابق برمی‌آید خودبه‌خود سنجیده می‌شود.</translation>
    </message>
    <message>
        <source>Where the value comes from</source>
        <translation>منبع مقدار</translation>
    </message>
    <message>
        <source>Reached (AP)</source>
        <translation>عملکرد (AP)</translation>
    </message>
    <message>
        <source>Standard (S)</source>
        <translation>استاندارد (S)</translation>
    </message>
    <message>
        <source>Ceiling (W)</source>
        <translation>سقف امتیاز (W)</translation>
    </message>
</context>
<context>
    <name>IndicatorsCard</name>
    <message>
        <source>Indicators and scores</source>
        <translation>شاخص‌ها و امتیازها</translation>
    </message>
    <message>
        <source>Take the usual set</source>
        <translation>شاخص‌های متداول</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>افزودن شاخص</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>واحد سنجش</translation>
    </message>
    <message>
        <source>Standard (S)</source>
        <translation>استاندارد (S)</translation>
    </message>
    <message>
        <source>Reached (AP)</source>
        <translation>عملکرد (AP)</translation>
    </message>
    <message>
        <source>Ceiling (W)</source>
        <translation>سقف (W)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>No indicator is recorded for this year</source>
        <translation>برای این سال شاخصی ثبت نشده است</translation>
    </message>
    <message>
        <source>The usual set follows the official self-assessment form; its lines can be changed.</source>
        <translation>شاخص‌های متداول از کاربرگ رسمی خودارزیابی گرفته شده و ویرایش‌پذیر است.</translation>
    </message>
    <message>
        <source>Copy those of {year}</source>
        <translation>رونوشت از {year}</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>هنوز سنجیده نشده</translation>
    </message>
    <message>
        <source>{score} of {ceiling} ({share})</source>
        <translation>{score} از {ceiling} ({share})</translation>
    </message>
    <message>
        <source>from the records</source>
        <translation>از سوابق</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>ورود دستی</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>هرچه کمتر بهتر</translation>
    </message>
    <message>
        <source>The indicator was taken out.</source>
        <translation>شاخص حذف شد.</translation>
    </message>
    <message>
        <source>{n} indicators were added.</source>
        <translation>{n} شاخص افزوده شد.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>IntegrityBar</name>
    <message>
        <source>Programmes</source>
        <translation>برنامه‌ها</translation>
    </message>
    <message>
        <source>Vulnerable points</source>
        <translation>نقاط آسیب‌پذیر</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>تخلفات</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>تعارض منافع</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Year before (Alt →)</source>
        <translation>سال پیش (Alt →)</translation>
    </message>
    <message>
        <source>Year after (Alt ←)</source>
        <translation>سال پس (Alt ←)</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>همه کمیته‌ها</translation>
    </message>
</context>
<context>
    <name>IntegrityPage</name>
    <message>
        <source>Integrity</source>
        <translation>سلامت اداری</translation>
    </message>
    <message>
        <source>There is no committee yet</source>
        <translation>هنوز کمیته‌ای ثبت نشده است</translation>
    </message>
    <message>
        <source>Programmes, vulnerable points, violations and declarations belong to a committee.</source>
        <translation>برنامه‌ها، نقاط آسیب‌پذیر، تخلفات و اظهارنامه‌ها از آن کمیته‌هاست.</translation>
    </message>
    <message>
        <source>To the committees</source>
        <translation>کمیته‌ها</translation>
    </message>
</context>
<context>
    <name>InterestDialog</name>
    <message>
        <source>Interest declared</source>
        <translation>تعارض منافع اعلام‌شده</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>What the interest is, and which matters of the committee it touches</source>
        <translation>منفعت چیست و با کدام موضوع‌های کمیته ارتباط دارد</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>روز اعلام</translation>
    </message>
</context>
<context>
    <name>IssueCertificateDialog</name>
    <message>
        <source>Issue a certificate</source>
        <translation>صدور گواهی</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>صدور</translation>
    </message>
    <message>
        <source>Passphrase of the authority</source>
        <translation>گذرواژه مرکز گواهی</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Passphrase for the new file</source>
        <translation>گذرواژه پرونده تازه</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>تکرار گذرواژه</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} سال</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>مدت اعتبار</translation>
    </message>
</context>
<context>
    <name>IssueInvitationsDialog</name>
    <message>
        <source>Send the invitations</source>
        <translation>ارسال دعوتنامه‌ها</translation>
    </message>
    <message>
        <source>One for each person</source>
        <translation>برای هر نفر یک نامه</translation>
    </message>
    <message>
        <source>One with a list</source>
        <translation>یک نامه با فهرست</translation>
    </message>
    <message>
        <source>Number the invitations</source>
        <translation>شماره‌گذاری دعوتنامه‌ها</translation>
    </message>
    <message>
        <source>Further to</source>
        <translation>پیرو</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>مدارک لازم</translation>
    </message>
    <message>
        <source>Only {given} hours are left; the committee asks for {asked} hours.</source>
        <translation>تنها {given} ساعت مانده است؛ مهلت دعوت این کمیته {asked} ساعت است.</translation>
    </message>
</context>
<context>
    <name>IssueLettersDialog</name>
    <message>
        <source>The letters are numbered from {number} on and entered in the register.</source>
        <translation>نامه‌ها از شماره {number} به بعد شماره می‌گیرند و در دفتر ثبت می‌شوند.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>آنی</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>فوریت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>One a line, as «recipient: purpose»; empty is the usual list</source>
        <translation>هر گیرنده در یک سطر، مانند «گیرنده: منظور»؛ خالی یعنی فهرست همیشگی</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>رونوشت</translation>
    </message>
</context>
<context>
    <name>IssueNoticesDialog</name>
    <message>
        <source>Notify the units</source>
        <translation>ابلاغ به واحدها</translation>
    </message>
    <message>
        <source>One for each unit</source>
        <translation>برای هر واحد یک نامه</translation>
    </message>
    <message>
        <source>One for each resolution</source>
        <translation>برای هر مصوبه یک نامه</translation>
    </message>
    <message>
        <source>Number the notices</source>
        <translation>شماره‌گذاری ابلاغ‌ها</translation>
    </message>
    <message>
        <source>How to report</source>
        <translation>نحوه گزارش</translation>
    </message>
    <message>
        <source>Monthly, in writing</source>
        <translation>ماهانه و کتبی</translation>
    </message>
</context>
<context>
    <name>IssueOneByOneDialog</name>
    <message>
        <source>Number and register</source>
        <translation>شماره‌گذاری و ثبت</translation>
    </message>
</context>
<context>
    <name>ItemDetail</name>
    <message>
        <source>Here now</source>
        <translation>اکنون اینجا</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>در این بسته</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Title of the item</source>
        <translation>عنوان بند</translation>
    </message>
    <message>
        <source>What became of the item</source>
        <translation>نتیجه بند</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>بند بعد</translation>
    </message>
    <message>
        <source>Proposal of the secretariat:</source>
        <translation>پیشنهاد دبیرخانه:</translation>
    </message>
    <message>
        <source>Outcome without a resolution:</source>
        <translation>جمع‌بندی بدون مصوبه:</translation>
    </message>
    <message>
        <source>Outcome without a resolution</source>
        <translation>جمع‌بندی بدون مصوبه</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>دستور جلسه خالی است</translation>
    </message>
    <message>
        <source>Left for the next meeting</source>
        <translation>مانده برای جلسه بعد</translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <translation>برداشته از دستور</translation>
    </message>
    <message>
        <source>{n} attachments</source>
        <translation>{n} پیوست</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>بررسی شد</translation>
    </message>
    <message>
        <source>Leave for the next meeting</source>
        <translation>ماندن برای جلسه بعد</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>برداشتن از دستور</translation>
    </message>
    <message>
        <source>Not discussed yet</source>
        <translation>هنوز بررسی نشده</translation>
    </message>
    <message>
        <source>Outcome without a resolution…</source>
        <translation>جمع‌بندی بدون مصوبه…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر عنوان</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>A line under the topic, if it needs one</source>
        <translation>توضیح کوتاه زیر موضوع، در صورت نیاز</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} دقیقه</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>A person, a unit, or any name</source>
        <translation>فرد، واحد یا هر نام دیگر</translation>
    </message>
    <message>
        <source>Confidential: not on the room&apos;s screen</source>
        <translation>محرمانه: روی نمایشگر جلسه نمی‌آید</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>The secretariat&apos;s proposal</source>
        <translation>پیشنهاد دبیرخانه</translation>
    </message>
</context>
<context>
    <name>JalaliPopup</name>
    <message>
        <source>Previous month</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>یک هفته</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>یک ماه</translation>
    </message>
    <message>
        <source>End of season</source>
        <translation>پایان فصل</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} از {total}</translation>
    </message>
</context>
<context>
    <name>KeepTemplateDialog</name>
    <message>
        <source>Keep this agenda as a template</source>
        <translation>نگهداری این دستور جلسه به‌عنوان الگو</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>ثبت الگو</translation>
    </message>
    <message>
        <source>Agenda of the season, of the end of the year …</source>
        <translation>دستور جلسه فصل، دستور جلسه پایان سال …</translation>
    </message>
    <message>
        <source>Topics, kinds, presenters, minutes and proposals are kept; what was said and decided is not.</source>
        <translation>موضوع، نوع، ارائه‌دهنده، زمان و پیشنهاد نگه داشته می‌شود؛ گفته‌ها و مصوبات نه.</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>نام الگو</translation>
    </message>
</context>
<context>
    <name>KeyAtHand</name>
    <message>
        <source>When it is forgotten, nobody can bring the key back without the recovery sheet.</source>
        <translation>اگر فراموش شود، بدون برگه بازیابی هیچ‌کس نمی‌تواند کلید را بازگرداند.</translation>
    </message>
    <message>
        <source>The office has its key</source>
        <translation>کلید اداره ساخته شد</translation>
    </message>
    <message>
        <source>A recovery sheet on paper brings it back when this computer is lost or the passphrase forgotten. It can be made later too, under «Key of this office».</source>
        <translation>اگر این رایانه از دست برود یا گذرواژه فراموش شود، کلید با برگه بازیابی کاغذی برمی‌گردد. این برگه را بعداً هم می‌توان از «کلید این اداره» ساخت.</translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation>ساخت برگه بازیابی</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Passphrase of the office&apos;s key</source>
        <translation>گذرواژه کلید اداره</translation>
    </message>
    <message>
        <source>The office gets its key now: it signs files for other offices and opens theirs. With a passphrase, nobody else at this computer can use it. Left empty, it needs none.</source>
        <translation>کلید اداره اکنون ساخته می‌شود: بسته‌های این اداره را امضا و بسته‌های دیگران را باز می‌کند. با گذرواژه، کس دیگری در این رایانه آن را به کار نمی‌برد. اگر خالی بماند، گذرواژه ندارد.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>ساخت کلید</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>گشودن</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>The name of the person written to; empty where only the post is known</source>
        <translation>نام گیرنده نامه؛ اگر تنها سمت او ثبت شده باشد، خالی است</translation>
    </message>
    <message>
        <source>The post of the person written to</source>
        <translation>سمت گیرنده نامه</translation>
    </message>
    <message>
        <source>The unit written to</source>
        <translation>واحد گیرنده نامه</translation>
    </message>
    <message>
        <source>The office&apos;s name</source>
        <translation>نام سازمان</translation>
    </message>
    <message>
        <source>The secretariat&apos;s name</source>
        <translation>نام دبیرخانه</translation>
    </message>
    <message>
        <source>Who answers questions: the contact typed for the meeting</source>
        <translation>پاسخ‌گوی پرسش‌ها: رابطی که برای جلسه ثبت شده است</translation>
    </message>
    <message>
        <source>The meeting in words: which, of which committee, in which year</source>
        <translation>نام جلسه: نوبت، کمیته و سال</translation>
    </message>
    <message>
        <source>The committee&apos;s full name</source>
        <translation>نام کامل کمیته</translation>
    </message>
    <message>
        <source>The meeting&apos;s number in its year</source>
        <translation>شماره جلسه در سال</translation>
    </message>
    <message>
        <source>Ordinary, extraordinary or emergency; empty without a committee</source>
        <translation>عادی، فوق‌العاده یا اضطراری؛ برای نشست بدون کمیته خالی است</translation>
    </message>
    <message>
        <source>The meeting&apos;s title, if it has one</source>
        <translation>موضوع جلسه، اگر ثبت شده باشد</translation>
    </message>
    <message>
        <source>Weekday and date in words</source>
        <translation>روز هفته و تاریخ به حروف</translation>
    </message>
    <message>
        <source>The date in digits</source>
        <translation>تاریخ به عدد</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>از ساعت تا ساعت</translation>
    </message>
    <message>
        <source>Where the meeting takes place</source>
        <translation>محل برگزاری</translation>
    </message>
    <message>
        <source>Who hosts the session, if somebody does</source>
        <translation>میزبان نشست، اگر میزبانی باشد</translation>
    </message>
    <message>
        <source>The committee&apos;s legal basis, one act after the other</source>
        <translation>مستندهای قانونی کمیته، یکی پس از دیگری</translation>
    </message>
    <message>
        <source>The letter that this one follows, if there is one</source>
        <translation>نامه‌ای که این نامه پیرو آن است، اگر باشد</translation>
    </message>
    <message>
        <source>What is to be brought, as typed for this letter</source>
        <translation>مدارکی که باید همراه باشد، چنان‌که برای همین نامه نوشته شود</translation>
    </message>
    <message>
        <source>A table: committee, kind, day, hours, place, contact</source>
        <translation>جدول: کمیته، نوع، روز، ساعت، محل و رابط</translation>
    </message>
    <message>
        <source>A table: title, presenter, minutes, papers, expected result</source>
        <translation>جدول: موضوع، ارائه‌دهنده، زمان، سند پیوست و هدف</translation>
    </message>
    <message>
        <source>A table of the unit&apos;s open resolutions with deadline and lateness</source>
        <translation>جدول مصوبات در دست اقدام واحد، با مهلت و تأخیر</translation>
    </message>
    <message>
        <source>A list of all who are invited by this letter</source>
        <translation>فهرست همه کسانی که با این نامه دعوت می‌شوند</translation>
    </message>
    <message>
        <source>The number of the minutes</source>
        <translation>شماره صورتجلسه</translation>
    </message>
    <message>
        <source>The date of the minutes</source>
        <translation>تاریخ صورتجلسه</translation>
    </message>
    <message>
        <source>“Resolution number …”, or “resolutions number … and …”</source>
        <translation>«مصوبه شماره …» یا «مصوبات شماره … و …»</translation>
    </message>
    <message>
        <source>The deadline; the first of them if there are several</source>
        <translation>مهلت اجرا؛ اگر چند مهلت باشد، نزدیک‌ترین آن‌ها</translation>
    </message>
    <message>
        <source>The responsible unit</source>
        <translation>واحد مسئول اجرا</translation>
    </message>
    <message>
        <source>The resolutions word for word, each with what is asked and its deadline</source>
        <translation>متن کامل مصوبات، هر یک با خواسته و مهلت آن</translation>
    </message>
    <message>
        <source>How and how often to report, as typed for this letter</source>
        <translation>شیوه و نوبت گزارش‌دهی، چنان‌که برای همین نامه نوشته شود</translation>
    </message>
    <message>
        <source>The number of the notice</source>
        <translation>شماره نامه ابلاغ</translation>
    </message>
    <message>
        <source>The date of the notice</source>
        <translation>تاریخ نامه ابلاغ</translation>
    </message>
    <message>
        <source>Notice and reminders so far, each with number and date</source>
        <translation>ابلاغ و پیگیری‌های پیشین، هر یک با شماره و تاریخ</translation>
    </message>
    <message>
        <source>Days past the deadline on the letter&apos;s day</source>
        <translation>روزهای گذشته از مهلت در تاریخ نامه</translation>
    </message>
    <message>
        <source>The resolution&apos;s number: year, meeting, resolution</source>
        <translation>شماره مصوبه: سال، جلسه، مصوبه</translation>
    </message>
    <message>
        <source>Where the signed original is kept</source>
        <translation>محل نگهداری نسخه اصلی امضاشده</translation>
    </message>
    <message>
        <source>How many meetings of the year were missed without excuse</source>
        <translation>شمار جلسه‌های سال که بدون عذر غایب بوده است</translation>
    </message>
</context>
<context>
    <name>LetterFollowUpDialog</name>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Report of completion</source>
        <translation>اعلام انجام</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Follow-up from letter {number}</source>
        <translation>پیگیری از نامه {number}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>شرح اقدام</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>موانع</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <source>Invitation to one person</source>
        <translation>دعوتنامه تک‌نفره</translation>
    </message>
    <message>
        <source>Invitation with a list</source>
        <translation>دعوتنامه با فهرست</translation>
    </message>
    <message>
        <source>Notice of resolutions</source>
        <translation>ابلاغ مصوبات</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>پیگیری نخست</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>پیگیری دوم</translation>
    </message>
    <message>
        <source>Reminder to the superior</source>
        <translation>پیگیری به مقام بالاتر</translation>
    </message>
    <message>
        <source>Certificate of an excerpt</source>
        <translation>گواهی مستخرج</translation>
    </message>
    <message>
        <source>Letter about absences</source>
        <translation>نامه غیبت</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Invitation</source>
        <translation>دعوتنامه</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>ابلاغ</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>پیگیری‌نامه</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>غیبت</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>مکاتبه</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>پیگیری‌نامه نخست</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>پیگیری‌نامه دوم</translation>
    </message>
    <message>
        <source>Report of delay</source>
        <translation>گزارش تأخیر</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>آنی</translation>
    </message>
    <message>
        <source>Answer to us by {day}</source>
        <translation>پاسخ تا {day}</translation>
    </message>
    <message>
        <source>To be answered by {day}</source>
        <translation>پاسخ ما تا {day}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ رسید</translation>
    </message>
    <message>
        <source>Note the receipt</source>
        <translation>ثبت رسید</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>Letters to the units</source>
        <translation>مکاتبه با واحدها</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>فرستاده</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تحویل‌شده</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ‌داده</translation>
    </message>
    <message>
        <source>No letter has gone out.</source>
        <translation>نامه‌ای فرستاده نشده است.</translation>
    </message>
</context>
<context>
    <name>LettersFilter</name>
    <message>
        <source>Not delivered</source>
        <translation>تحویل‌نشده</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>در انتظار پاسخ</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>نیازمند پاسخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>همه انواع</translation>
    </message>
    <message>
        <source>Number, subject, recipient or sender</source>
        <translation>شماره، موضوع، گیرنده یا فرستنده</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>همه واحدها</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>همه کمیته‌ها</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>همه سال‌ها</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>صادره</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>وارده</translation>
    </message>
    <message>
        <source>Contact with the units</source>
        <translation>ارتباط با واحدها</translation>
    </message>
    <message>
        <source>Answers by file</source>
        <translation>پاسخ واحدها</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>بخش</translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Wording of letters</source>
        <translation>متن نامه‌ها</translation>
    </message>
    <message>
        <source>Each letter can be reworded by the office; the program&apos;s own wording can be brought back.</source>
        <translation>هر نامه را می‌توان با متن سازمان بازنویسی کرد؛ متن برنامه همیشه بازمی‌گردد.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Changed by the office</source>
        <translation>متن سازمان</translation>
    </message>
    <message>
        <source>Formal sentences of the minutes</source>
        <translation>جمله‌های رسمی صورتجلسه</translation>
    </message>
</context>
<context>
    <name>LettersSent</name>
    <message>
        <source>Letters sent</source>
        <translation>نامه‌های فرستاده</translation>
    </message>
    <message>
        <source>Print the letters</source>
        <translation>چاپ نامه‌ها</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>همه برگه‌ها</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>{n} received of {m}</source>
        <translation>{n} رسید از {m} نامه</translation>
    </message>
    <message>
        <source>Note the receipt</source>
        <translation>ثبت رسید</translation>
    </message>
    <message>
        <source>The receipt of letter {number} was noted.</source>
        <translation>رسید نامه {number} ثبت شد.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Correspondence</source>
        <translation>نامه‌های مرتبط</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>عطف به</translation>
    </message>
    <message>
        <source>Further to</source>
        <translation>پیرو</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>نامه پیرو</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>The program locks where the office file is encrypted: Settings, Access and lock.</source>
        <translation>قفل برای پرونده رمزگذاری‌شده است: تنظیمات، «دسترسی و قفل».</translation>
    </message>
    <message>
        <source>{name} works here now</source>
        <translation>اکنون «{name}» کار می‌کند</translation>
    </message>
</context>
<context>
    <name>LongPasteDialog</name>
    <message>
        <source>A long text was pasted: about {pages} pages</source>
        <translation>متنی بلند چسبانده شد: حدود {pages} صفحه</translation>
    </message>
    <message>
        <source>{characters} characters in {paragraphs} paragraphs. It begins:</source>
        <translation>{characters} نویسه در {paragraphs} پاراگراف. آغاز متن:</translation>
    </message>
    <message>
        <source>As statements</source>
        <translation>به‌صورت اظهارات</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>به‌صورت فایل</translation>
    </message>
    <message>
        <source>A text file among the papers of the item; the minutes stay short.</source>
        <translation>یک فایل متنی در پیوست‌های همین بند دستور جلسه نگه داشته می‌شود و صورتجلسه کوتاه می‌ماند.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Nothing is recorded; the text stays on the clipboard.</source>
        <translation>چیزی ثبت نمی‌شود و متن در حافظه موقت می‌ماند.</translation>
    </message>
    <message>
        <source>One of its paragraphs has more than {most} characters, too many for a statement.</source>
        <translation>یکی از پاراگراف‌های متن بیش از {most} نویسه دارد و در یک بند از اظهارات جا نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Each paragraph becomes a statement of its own, {paragraphs} in all; Ctrl+Z takes back all.</source>
        <translation>هر پاراگراف یک بند جداگانه از اظهارات می‌شود، در مجموع {paragraphs} بند؛ Ctrl+Z همه را یک‌جا برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Record as statements</source>
        <translation>ثبت به‌صورت اظهارات</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>پیوست به‌صورت فایل</translation>
    </message>
    <message>
        <source>Recording the paragraphs</source>
        <translation>ثبت پاراگراف‌های متن</translation>
    </message>
    <message>
        <source>{what} statements were recorded; Ctrl+Z takes them back.</source>
        <translation>{what} بند اظهارات ثبت شد؛ Ctrl+Z همه را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Attaching the text</source>
        <translation>پیوست متن</translation>
    </message>
    <message>
        <source>“{what}” was attached.</source>
        <translation>«{what}» پیوست شد.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>خیلی بزرگ</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>اندازه نوشته</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D changes between light and dark</source>
        <translation>با Ctrl+Shift+D میان روشن و تیره جابه‌جا می‌شود</translation>
    </message>
    <message>
        <source>Every letter and every control grows with it</source>
        <translation>همه نوشته‌ها و دکمه‌ها با آن بزرگ می‌شود</translation>
    </message>
    <message>
        <source>Papers are Persian in either language</source>
        <translation>سندها در هر دو زبان فارسی است</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Repair half-spaces and letters while typing</source>
        <translation>اصلاح نیم‌فاصله و حروف هنگام نوشتن</translation>
    </message>
    <message>
        <source>Where there is no doubt, the half-space of the word just finished is put in, and letters of an Arabic keyboard become Persian. Ctrl+Z takes a repair back. What is in doubt is underlined with dots, and Alt+Enter repairs it.</source>
        <translation>آنجا که تردیدی نیست، نیم‌فاصله واژه‌ای که تازه تمام شده گذاشته می‌شود و حروف صفحه‌کلید عربی فارسی می‌شود. Ctrl+Z اصلاح را برمی‌گرداند. زیر موارد نامطمئن نقطه‌چین می‌آید و Alt+Enter آن را اصلاح می‌کند.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Places</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Search in meetings, resolutions, people and attachments</source>
        <translation>جست‌وجو در جلسه‌ها، مصوبات، افراد و پیوست‌ها</translation>
    </message>
    <message>
        <source>Dabir, {office}</source>
        <translation>دبیر، {office}</translation>
    </message>
    <message>
        <source>{n} texts could not be saved</source>
        <translation>{n} متن ذخیره نشد</translation>
    </message>
    <message>
        <source>{why} The texts are on the clipboard now: paste them into another program before you close.</source>
        <translation>{why} متن‌ها اکنون در حافظه موقت‌اند: پیش از بستن، آن‌ها را در برنامه دیگری بچسبانید.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>با این همه ببند</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>بمان</translation>
    </message>
</context>
<context>
    <name>MajorityPart</name>
    <message>
        <source>Reckoned from</source>
        <translation>مبنای شمارش</translation>
    </message>
    <message>
        <source>{n} votes</source>
        <translation>{n} رأی</translation>
    </message>
    <message>
        <source>In any case</source>
        <translation>در هر حال</translation>
    </message>
    <message>
        <source>On a tie</source>
        <translation>در رأی برابر</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>اکثریت لازم</translation>
    </message>
    <message>
        <source>Votes in favour</source>
        <translation>رأی موافق لازم</translation>
    </message>
    <message>
        <source>In any case at least</source>
        <translation>در هر حال دست‌کم</translation>
    </message>
    <message>
        <source>Once the committee has members, an example is given here.</source>
        <translation>پس از افزودن اعضا، نمونه‌ای اینجا می‌آید.</translation>
    </message>
    <message>
        <source>With {present} present, {needed} votes in favour carry a proposal.</source>
        <translation>با حضور {present} نفر، {needed} رأی موافق برای تصویب لازم است.</translation>
    </message>
    <message>
        <source>Of {members} members, {needed} votes in favour carry a proposal.</source>
        <translation>از {members} عضو، {needed} رأی موافق برای تصویب لازم است.</translation>
    </message>
    <message>
        <source>Of {present} votes cast, {needed} in favour carry a proposal.</source>
        <translation>از {present} رأی داده‌شده، {needed} رأی موافق برای تصویب لازم است.</translation>
    </message>
    <message>
        <source>On a tie the vote of whoever presides decides.</source>
        <translation>در تساوی آرا، رأی رئیس جلسه تعیین‌کننده است.</translation>
    </message>
    <message>
        <source>Where more than half is asked for, a tie is lost; the chair&apos;s vote cannot decide it.</source>
        <translation>جایی که بیش از نصف آرا لازم است، تساوی به معنای رد است و رأی رئیس آن را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>A tie is lost.</source>
        <translation>تساوی آرا به معنای رد است.</translation>
    </message>
</context>
<context>
    <name>MakeBundleDialog</name>
    <message>
        <source>Make a file</source>
        <translation>ساخت بسته</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>ساخت بسته</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>در این فهرست</translation>
    </message>
    <message>
        <source>Find an office</source>
        <translation>جست‌وجوی اداره</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>بازکردن پوشه</translation>
    </message>
    <message>
        <source>key not confirmed</source>
        <translation>کلید تأییدنشده</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>کلید باطل‌شده</translation>
    </message>
    <message>
        <source>its card is of an older form</source>
        <translation>کارت آن از گونه قدیمی است</translation>
    </message>
    <message>
        <source>No office is ticked.</source>
        <translation>اداره‌ای انتخاب نشده است.</translation>
    </message>
    <message>
        <source>It is being counted.</source>
        <translation>در حال شمارش</translation>
    </message>
    <message>
        <source>Counting what goes</source>
        <translation>شمارش محتوا</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} تغییر</translation>
    </message>
    <message>
        <source>{n} attachments</source>
        <translation>{n} پیوست</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} کیلوبایت</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} مگابایت</translation>
    </message>
    <message>
        <source>Nothing new: the file tells only what this office has.</source>
        <translation>چیز تازه‌ای نیست؛ بسته تنها می‌گوید این اداره چه دارد.</translation>
    </message>
    <message>
        <source>Nothing new to send. {offices} has no rights here yet; they are given in the list of offices.</source>
        <translation>چیز تازه‌ای برای فرستادن نیست. {offices} هنوز اجازه‌ای ندارد؛ اجازه‌ها در فهرست اداره‌ها داده می‌شود.</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>ساخت بسته</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>The file is being made.</source>
        <translation>بسته در حال ساخت است.</translation>
    </message>
    <message>
        <source>Bundle {n} is ready</source>
        <translation>بسته {n} آماده است</translation>
    </message>
    <message>
        <source>{what} for {offices}. The file was read back and is whole; it is called:</source>
        <translation>{what} برای {offices}. بسته پس از نوشتن خوانده شد و سالم است؛ نام و پوشه آن:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
</context>
<context>
    <name>MandatePart</name>
    <message>
        <source>Mission and duties</source>
        <translation>مأموریت و وظایف</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>مأموریت</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>اهداف</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>وظایف</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>ساختار</translation>
    </message>
</context>
<context>
    <name>ManyChoice</name>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
</context>
<context>
    <name>ManyDeeds</name>
    <message>
        <source>{n} resolutions were verified and closed.</source>
        <translation>انجام {n} مصوبه تأیید شد.</translation>
    </message>
    <message>
        <source>Resolution {label} was verified and closed.</source>
        <translation>انجام مصوبه {label} تأیید شد.</translation>
    </message>
    <message>
        <source>{n} resolutions were resumed.</source>
        <translation>{n} مصوبه از سر گرفته شد.</translation>
    </message>
    <message>
        <source>Resolution {label} was resumed.</source>
        <translation>مصوبه {label} از سر گرفته شد.</translation>
    </message>
    <message>
        <source>{n} resolutions were reopened.</source>
        <translation>{n} مصوبه بازگشوده شد.</translation>
    </message>
    <message>
        <source>Resolution {label} was reopened.</source>
        <translation>مصوبه {label} بازگشوده شد.</translation>
    </message>
    <message>
        <source>Put resolution {label} on hold</source>
        <translation>توقف مصوبه {label}</translation>
    </message>
    <message>
        <source>Put {n} resolutions on hold</source>
        <translation>توقف {n} مصوبه</translation>
    </message>
    <message>
        <source>While it is on hold it stands aside, with its reason beside it, until it is resumed.</source>
        <translation>تا هنگام ازسرگیری، وضعیت آن «متوقف» می‌ماند و دلیل توقف کنار آن نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Resolution {label} was put on hold.</source>
        <translation>مصوبه {label} متوقف شد.</translation>
    </message>
    <message>
        <source>{n} resolutions were put on hold.</source>
        <translation>{n} مصوبه متوقف شد.</translation>
    </message>
    <message>
        <source>Give up resolution {label}</source>
        <translation>منتفی‌شدن مصوبه {label}</translation>
    </message>
    <message>
        <source>Give up {n} resolutions</source>
        <translation>منتفی‌شدن {n} مصوبه</translation>
    </message>
    <message>
        <source>It is void from then on; its text and its course stay in the register.</source>
        <translation>از این پس اثری ندارد؛ متن و روند آن در دفتر مصوبات می‌ماند.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>ثبت منتفی‌شدن</translation>
    </message>
    <message>
        <source>Resolution {label} was given up.</source>
        <translation>مصوبه {label} منتفی شد.</translation>
    </message>
    <message>
        <source>{n} resolutions were given up.</source>
        <translation>{n} مصوبه منتفی شد.</translation>
    </message>
    <message>
        <source>Later deadline for a clause of resolution {label}</source>
        <translation>تمدید مهلت بندی از مصوبه {label}</translation>
    </message>
    <message>
        <source>Later deadline for resolution {label}</source>
        <translation>تمدید مهلت مصوبه {label}</translation>
    </message>
    <message>
        <source>Later deadline for {n} resolutions</source>
        <translation>تمدید مهلت {n} مصوبه</translation>
    </message>
    <message>
        <source>The deadline was extended.</source>
        <translation>مهلت تمدید شد.</translation>
    </message>
</context>
<context>
    <name>MeetingDay</name>
    <message>
        <source>An official holiday: {name}.</source>
        <translation>تعطیل رسمی: {name}.</translation>
    </message>
    <message>
        <source>{weekday} is not a working day of this office.</source>
        <translation>{weekday} روز کاری این سازمان نیست.</translation>
    </message>
    <message>
        <source>{meeting} is on the same day {time}.</source>
        <translation>در همین روز: {meeting} {time}.</translation>
    </message>
    <message>
        <source>{n} working days until then</source>
        <translation>{n} روز کاری تا آن روز</translation>
    </message>
</context>
<context>
    <name>MeetingDetailsDialog</name>
    <message>
        <source>Store the details</source>
        <translation>ثبت مشخصات</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>حذف جلسه</translation>
    </message>
    <message>
        <source>Subject, where the meeting has one</source>
        <translation>موضوع ویژه جلسه، اگر باشد</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>End</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئیس</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>دبیر</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>طبقه‌بندی</translation>
    </message>
    <message>
        <source>This meeting has been held; it is part of the record.</source>
        <translation>این جلسه برگزار شده و بخشی از سوابق است.</translation>
    </message>
    <message>
        <source>The text of the minutes is frozen; a new version opens it again.</source>
        <translation>متن صورتجلسه تثبیت شده است؛ نسخه تازه آن را دوباره باز می‌کند.</translation>
    </message>
</context>
<context>
    <name>MeetingHeader</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Details of the meeting</source>
        <translation>مشخصات جلسه</translation>
    </message>
    <message>
        <source>Papers of this meeting (Ctrl+Shift+P)</source>
        <translation>برگه‌های این جلسه (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>The meeting after this one (Ctrl+Shift+N)</source>
        <translation>جلسه بعد از این جلسه (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>A meeting like this one on another day</source>
        <translation>جلسه‌ای مانند این در روزی دیگر</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>{starts} تا {ends}</translation>
    </message>
    <message>
        <source>host: {name}</source>
        <translation>میزبان: {name}</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Invitation and attendance</source>
        <translation>دعوت و حضور</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>صورتجلسه</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>Notice and follow-up</source>
        <translation>ابلاغ و پیگیری</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>دستور جلسه خالی است.</translation>
    </message>
    <message>
        <source>No arrival has been recorded.</source>
        <translation>ورود کسی ثبت نشده است.</translation>
    </message>
    <message>
        <source>The quorum was not reached.</source>
        <translation>جلسه به حد نصاب نرسیده است.</translation>
    </message>
    <message>
        <source>The completeness list has open lines.</source>
        <translation>متن هنوز کامل نیست.</translation>
    </message>
    <message>
        <source>Continue: {stage}</source>
        <translation>ادامه: {stage}</translation>
    </message>
    <message>
        <source>The meeting was removed.</source>
        <translation>جلسه حذف شد.</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>{starts} تا {ends}</translation>
    </message>
    <message>
        <source>Without a committee</source>
        <translation>بدون کمیته</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>New meeting</source>
        <translation>جلسه تازه</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>برنامه سال</translation>
    </message>
    <message>
        <source>Minutes from Word…</source>
        <translation>ورود صورتجلسه از Word…</translation>
    </message>
    <message>
        <source>Find in meetings</source>
        <translation>جست‌وجو در جلسه‌ها</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>همه کمیته‌ها</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Year before (Alt →)</source>
        <translation>سال پیش (Alt →)</translation>
    </message>
    <message>
        <source>Year after (Alt ←)</source>
        <translation>سال بعد (Alt ←)</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>نخستین جلسه</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>برداشتن صافی‌ها</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>بازکردن جلسه</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تکثیر</translation>
    </message>
    <message>
        <source>The one after it</source>
        <translation>جلسه بعد از آن</translation>
    </message>
    <message>
        <source>Without a committee</source>
        <translation>بدون کمیته</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} مورد</translation>
    </message>
    <message>
        <source>{n} meetings in {year}, {held} with resolutions</source>
        <translation>{n} جلسه در {year}، {held} جلسه با مصوبه</translation>
    </message>
    <message>
        <source>No meeting matches this filter</source>
        <translation>جلسه‌ای با این فیلتر نیست</translation>
    </message>
    <message>
        <source>No meeting in {year}</source>
        <translation>در سال {year} جلسه‌ای نیست</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>هنوز جلسه‌ای نیست</translation>
    </message>
    <message>
        <source>A meeting belongs to a committee or is hosted without one; its agenda comes next.</source>
        <translation>هر جلسه از یک کمیته است یا بدون کمیته با یک میزبان برگزار می‌شود؛ گام بعد دستور جلسه است.</translation>
    </message>
    <message>
        <source>year {year}</source>
        <translation>سال {year}</translation>
    </message>
    <message>
        <source>The meeting after it…</source>
        <translation>جلسه بعد از آن…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>تکثیر…</translation>
    </message>
</context>
<context>
    <name>MeetingsPart</name>
    <message>
        <source>Meetings</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>همه جلسه‌ها</translation>
    </message>
    <message>
        <source>The committee has not met yet</source>
        <translation>این کمیته هنوز جلسه‌ای نداشته است</translation>
    </message>
    <message>
        <source>A new meeting summons the members in office and proposes the next number.</source>
        <translation>جلسه تازه اعضای کنونی را فرامی‌خواند و شماره بعدی را پیشنهاد می‌کند.</translation>
    </message>
    <message>
        <source>{meeting} of {year}</source>
        <translation>{meeting} {year}</translation>
    </message>
    <message>
        <source>{count} resolutions</source>
        <translation>{count} مصوبه</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>New member</source>
        <translation>عضو تازه</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>افزودن عضو</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>ثبت تغییرات</translation>
    </message>
    <message>
        <source>Two letters find a person</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>عضویت</translation>
    </message>
    <message>
        <source>In which capacity</source>
        <translation>نوع عضویت</translation>
    </message>
    <message>
        <source>The unit represented</source>
        <translation>واحد متبوع</translation>
    </message>
    <message>
        <source>Counts for the quorum and votes</source>
        <translation>در حد نصاب شمرده می‌شود و حق رأی دارد</translation>
    </message>
    <message>
        <source>Still in office</source>
        <translation>تاکنون</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Unit represented</source>
        <translation>واحد متبوع</translation>
    </message>
    <message>
        <source>Appointment letter</source>
        <translation>حکم عضویت</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاریخ حکم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Empty while in office</source>
        <translation>تا زمان حضور در سمت خالی می‌ماند</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>پایان دوره امروز</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>هنوز کسی انتخاب نشده است.</translation>
    </message>
</context>
<context>
    <name>MembersPart</name>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>افزودن عضو</translation>
    </message>
    <message>
        <source>From Excel…</source>
        <translation>ورود از Excel…</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>عضویت</translation>
    </message>
    <message>
        <source>Appointment letter</source>
        <translation>حکم عضویت</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>The committee has no member yet</source>
        <translation>کمیته هنوز عضوی ندارد</translation>
    </message>
    <message>
        <source>Members are summoned to each meeting and counted for the quorum.</source>
        <translation>اعضا به هر جلسه دعوت و در حد نصاب شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>Not in office</source>
        <translation>بیرون از دوره</translation>
    </message>
    <message>
        <source>{count} in office</source>
        <translation>{count} عضو فعال</translation>
    </message>
    <message>
        <source>The membership of {name} was put aside.</source>
        <translation>عضویت {name} کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The term of {name} ends today.</source>
        <translation>دوره {name} امروز پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>پایان دوره امروز</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation>بدون حق رأی</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>از {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
</context>
<context>
    <name>MergedRow</name>
    <message>
        <source>Merged text of {field}</source>
        <translation>نتیجه ادغام {field}</translation>
    </message>
    <message>
        <source>Both have changed one sentence: the words of both stand below, to be worded anew.</source>
        <translation>هر دو یک جمله را تغییر داده‌اند و واژه‌های هر دو در متن زیر آمده است؛ پیش از ثبت، آن جمله را از نو بنویسید.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Number and date</source>
        <translation>شماره و تاریخ</translation>
    </message>
    <message>
        <source>Present and absent</source>
        <translation>حاضران و غایبان</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>حد نصاب</translation>
    </message>
    <message>
        <source>Agenda and discussions</source>
        <translation>دستور جلسه و مذاکرات</translation>
    </message>
    <message>
        <source>Results of votes</source>
        <translation>نتیجه رأی‌گیری</translation>
    </message>
    <message>
        <source>Conflicts of interest declared</source>
        <translation>اعلام تعارض منافع</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>دستور جلسه خالی است</translation>
    </message>
    <message>
        <source>{came} present, {absent} absent</source>
        <translation>{came} حاضر، {absent} غایب</translation>
    </message>
    <message>
        <source>{came} present, {needed} needed</source>
        <translation>{came} حاضر، کمینه {needed}</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} بند</translation>
    </message>
    <message>
        <source>{n} resolutions</source>
        <translation>{n} مصوبه</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} مورد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>کامل</translation>
    </message>
    <message>
        <source>Units of resolutions</source>
        <translation>واحد مسئول مصوبات</translation>
    </message>
    <message>
        <source>Deadlines of resolutions</source>
        <translation>سررسید مصوبات</translation>
    </message>
    <message>
        <source>Below the quorum, as the minutes say</source>
        <translation>زیر حد نصاب، با ذکر در متن</translation>
    </message>
    <message>
        <source>Notes that are not printed</source>
        <translation>یادداشت‌های بیرون از متن</translation>
    </message>
    <message>
        <source>Nobody is recorded as present</source>
        <translation>حضور کسی ثبت نشده است</translation>
    </message>
    <message>
        <source>The session was never official</source>
        <translation>جلسه هیچ‌گاه رسمی نبوده است</translation>
    </message>
    <message>
        <source>{n} expected have no arrival</source>
        <translation>ورود {n} نفر ثبت نشده است</translation>
    </message>
    <message>
        <source>The break has not ended</source>
        <translation>تنفس پایان نیافته است</translation>
    </message>
    <message>
        <source>{n} items are still open</source>
        <translation>{n} بند بی‌نتیجه مانده است</translation>
    </message>
    <message>
        <source>{n} statements name no speaker</source>
        <translation>{n} بند اظهارات گوینده ندارد</translation>
    </message>
    <message>
        <source>{n} texts were never recorded</source>
        <translation>{n} نوشته ثبت‌نشده مانده است</translation>
    </message>
    <message>
        <source>{n} resolutions lack a unit</source>
        <translation>{n} مصوبه واحد مسئول ندارد</translation>
    </message>
    <message>
        <source>{n} resolutions lack a deadline</source>
        <translation>{n} مصوبه سررسید ندارد</translation>
    </message>
    <message>
        <source>{n} resolutions lack a vote</source>
        <translation>{n} مصوبه رأی ندارد</translation>
    </message>
    <message>
        <source>{n} records differ between two offices</source>
        <translation>در {n} مورد، نسخه دو اداره متفاوت است</translation>
    </message>
    <message>
        <source>{n} attachments are awaited</source>
        <translation>{n} پیوست در راه است</translation>
    </message>
    <message>
        <source>The opening sentence is missing</source>
        <translation>متن آغازین نوشته نشده است</translation>
    </message>
    <message>
        <source>The closing sentence is missing</source>
        <translation>متن پایانی نوشته نشده است</translation>
    </message>
    <message>
        <source>with the freezing</source>
        <translation>با تثبیت متن</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>تکمیل</translation>
    </message>
    <message>
        <source>The session was never official; the attendance can be corrected.</source>
        <translation>جلسه رسمی نشده است؛ حضور را می‌توان اصلاح کرد.</translation>
    </message>
    <message>
        <source>Items without a statement or an outcome are kept for the next meeting.</source>
        <translation>بند بدون اظهارات یا نتیجه برای جلسه بعد می‌ماند.</translation>
    </message>
    <message>
        <source>A binding resolution names who carries it out, and by when.</source>
        <translation>مصوبه الزامی مسئول اجرا و سررسید دارد.</translation>
    </message>
    <message>
        <source>The text can be fixed once it is decided between the versions.</source>
        <translation>پس از انتخاب نسخه، تثبیت متن ممکن می‌شود.</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>{first} و {n} مورد دیگر</translation>
    </message>
    <message>
        <source>The session has not been held yet; the minutes come of what is recorded in it.</source>
        <translation>جلسه هنوز برگزار نشده است؛ صورتجلسه از ثبت‌های جلسه ساخته می‌شود.</translation>
    </message>
    <message>
        <source>The text can be frozen once the session has ended.</source>
        <translation>تثبیت متن پس از پایان جلسه انجام می‌شود.</translation>
    </message>
    <message>
        <source>Two offices have written differently; that is decided first, under Exchange.</source>
        <translation>دو اداره متفاوت نوشته‌اند؛ نخست در «تبادل» میان نسخه‌ها تصمیم گرفته می‌شود.</translation>
    </message>
    <message>
        <source>The minutes can be made final once the {n} signatures that remain are there.</source>
        <translation>نهایی‌سازی با کامل شدن {n} امضای مانده در دسترس قرار می‌گیرد.</translation>
    </message>
</context>
<context>
    <name>MinutesFormPart</name>
    <message>
        <source>The printed minutes</source>
        <translation>صورتجلسه چاپی</translation>
    </message>
    <message>
        <source>Every page is initialled</source>
        <translation>همه صفحه‌ها پاراف می‌شود</translation>
    </message>
    <message>
        <source>Tick the parts that are printed; Alt and an arrow moves one.</source>
        <translation>بخش‌های نشان‌دار چاپ می‌شود؛ Alt و پیکان بخش را جابه‌جا می‌کند.</translation>
    </message>
    <message>
        <source>Parts of the printed minutes</source>
        <translation>بخش‌های صورتجلسه چاپی</translation>
    </message>
    <message>
        <source>The official order</source>
        <translation>ترتیب رسمی</translation>
    </message>
</context>
<context>
    <name>MinutesLooks</name>
    <message>
        <source>Print preview</source>
        <translation>پیش‌نمایش چاپ</translation>
    </message>
    <message>
        <source>Form: official minutes, A4</source>
        <translation>قالب: صورتجلسه رسمی، A4</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>بازخوانی</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>پاراگراف</translation>
    </message>
    <message>
        <source>to the paper</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>read, go on</source>
        <translation>خوانده شد، بعدی</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>speaker; unit and vote</source>
        <translation>گوینده؛ واحد و رأی</translation>
    </message>
    <message>
        <source>statement or resolution</source>
        <translation>تبدیل اظهارات و مصوبه</translation>
    </message>
    <message>
        <source>previous and next item</source>
        <translation>بند پیشین و بعدی</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>بازخوانی</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>How the minutes are shown</source>
        <translation>نمای صورتجلسه</translation>
    </message>
</context>
<context>
    <name>MinutesPart</name>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره PDF</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>خروجی Word</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>امضای دیجیتال</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>نسخه تازه</translation>
    </message>
    <message>
        <source>Freeze the text</source>
        <translation>تثبیت متن</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>نهایی‌سازی</translation>
    </message>
    <message>
        <source>Setting the pages of the minutes</source>
        <translation>در حال چیدن صفحه‌های صورتجلسه</translation>
    </message>
    <message>
        <source>Make the minutes final?</source>
        <translation>صورتجلسه نهایی شود؟</translation>
    </message>
    <message>
        <source>The text and its signatures become an unchangeable record; a backup is made before.</source>
        <translation>متن و امضاها سابقه‌ای تغییرناپذیر می‌شود؛ پیش از آن نسخه پشتیبان ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Making the minutes final</source>
        <translation>در حال نهایی‌سازی صورتجلسه</translation>
    </message>
    <message>
        <source>Version {n} is kept, and the new one names it. The session can be corrected; everybody signs anew.</source>
        <translation>نسخه {n} نگه داشته می‌شود و نسخه تازه آن را نام می‌برد. اصلاح جلسه ممکن می‌شود و امضاها از نو گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Open a new version of the minutes?</source>
        <translation>نسخه تازه صورتجلسه باز شود؟</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>ماندن همین نسخه</translation>
    </message>
</context>
<context>
    <name>MinutesSide</name>
    <message>
        <source>Completeness of the text</source>
        <translation>تکمیل متن</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>متن‌ها</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} از {total}</translation>
    </message>
    <message>
        <source>Other offices changed this after the text was final: {what}. A new version takes it in.</source>
        <translation>پس از نهایی شدن متن، اداره‌های دیگر این‌ها را تغییر داده‌اند: {what}. با «نسخه تازه» می‌توانید آن را در متن بیاورید.</translation>
    </message>
    <message>
        <source>The minutes are final and unchangeable. Fingerprint of the text: {mark}</source>
        <translation>صورتجلسه نهایی و تغییرناپذیر است. اثر متن: {mark}</translation>
    </message>
    <message>
        <source>{n} lines are not complete yet; the text can be frozen all the same.</source>
        <translation>{n} مورد هنوز کامل نیست؛ با این همه متن را می‌توان تثبیت کرد.</translation>
    </message>
    <message>
        <source>The text is complete. Freezing gives it its number.</source>
        <translation>متن کامل است. با تثبیت متن، شماره داده می‌شود.</translation>
    </message>
    <message>
        <source>All signatures are there; the minutes can be made final.</source>
        <translation>همه امضاها ثبت شده است؛ صورتجلسه را می‌توان نهایی کرد.</translation>
    </message>
</context>
<context>
    <name>MinutesTexts</name>
    <message>
        <source>Kind of minutes</source>
        <translation>نوع صورتجلسه</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>متن آغازین</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>متن پایانی</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>جلسه بعدی</translation>
    </message>
    <message>
        <source>Attachment mark in the letterhead</source>
        <translation>نشان پیوست در سربرگ</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>One on each line, as “recipient: purpose”</source>
        <translation>هر سطر یک گیرنده: «گیرنده: منظور»</translation>
    </message>
</context>
<context>
    <name>MoveItemDialog</name>
    <message>
        <source>Two letters find a meeting</source>
        <translation>دو حرف، جلسه را پیدا می‌کند</translation>
    </message>
    <message>
        <source>No other meeting is open to changes; one can be convened first.</source>
        <translation>جلسه دیگری برای تغییر باز نیست؛ نخست می‌توان جلسه‌ای تشکیل داد.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Carry “{title}” over to another meeting</source>
        <translation>ادامه «{title}» در جلسه‌ای دیگر</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>انتقال ادامه کار</translation>
    </message>
    <message>
        <source>Something has been said or decided on this item, so it stays with its meeting. The other meeting gets an item that names where it comes from.</source>
        <translation>درباره این بند سخنی ثبت یا تصمیمی گرفته شده است، پس در جلسه خود می‌ماند. جلسه دیگر بندی می‌گیرد که از این بند نام می‌برد.</translation>
    </message>
    <message>
        <source>Move “{title}” to another meeting</source>
        <translation>انتقال «{title}» به جلسه‌ای دیگر</translation>
    </message>
    <message>
        <source>Move the item</source>
        <translation>انتقال بند</translation>
    </message>
    <message>
        <source>Its papers go with it; here it is taken off the agenda.</source>
        <translation>پیوست‌هایش همراه آن می‌روند و از این دستور جلسه بیرون می‌آید.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Late ones of my committee, before the session …</source>
        <translation>دیرکردهای کمیته، پیش از جلسه …</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>نام نما</translation>
    </message>
</context>
<context>
    <name>NewItem</name>
    <message>
        <source>Topic of the new item</source>
        <translation>موضوع بند تازه</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>بند تازه</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>NewMeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation>جلسه تازه</translation>
    </message>
    <message>
        <source>Convene the meeting</source>
        <translation>ثبت جلسه</translation>
    </message>
    <message>
        <source>Meeting of a committee</source>
        <translation>جلسه کمیته</translation>
    </message>
    <message>
        <source>Session without a committee</source>
        <translation>جلسه بدون کمیته</translation>
    </message>
    <message>
        <source>Two letters find a committee</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>End</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>This day has passed; the meeting is entered afterwards.</source>
        <translation>این روز گذشته است؛ جلسه پس از برگزاری ثبت می‌شود.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Your own passphrase</source>
        <translation>گذرواژه خودتان</translation>
    </message>
    <message>
        <source>Name or post</source>
        <translation>نام یا سمت</translation>
    </message>
    <message>
        <source>It stands beside every act of this person in the history</source>
        <translation>در تاریخچه کنار هر کار این فرد می‌آید</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>گذرواژه تازه</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>تکرار گذرواژه</translation>
    </message>
    <message>
        <source>At least eight characters; four words are well kept in mind</source>
        <translation>دست‌کم هشت نویسه؛ چهار واژه به یاد می‌ماند</translation>
    </message>
</context>
<context>
    <name>NextMeetingCard</name>
    <message>
        <source>Start the session</source>
        <translation>شروع جلسه</translation>
    </message>
    <message>
        <source>The meeting&apos;s desk</source>
        <translation>میز کار جلسه</translation>
    </message>
    <message>
        <source>The session of this meeting (F5)</source>
        <translation>رفتن به جلسه (F5)</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>جلسه بعدی</translation>
    </message>
    <message>
        <source>Continue the session</source>
        <translation>ادامه جلسه</translation>
    </message>
    <message>
        <source>its time has come</source>
        <translation>زمان آغاز رسیده است</translation>
    </message>
    <message>
        <source>in {h} hours and {m} minutes</source>
        <translation>{h} ساعت و {m} دقیقه دیگر</translation>
    </message>
    <message>
        <source>in {h} hours</source>
        <translation>{h} ساعت دیگر</translation>
    </message>
    <message>
        <source>in {m} minutes</source>
        <translation>{m} دقیقه دیگر</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} تا {end}</translation>
    </message>
    <message>
        <source>Chair: {chair}</source>
        <translation>رئیس جلسه: {chair}</translation>
    </message>
    <message>
        <source>{n} items, {m} minutes</source>
        <translation>{n} بند، {m} دقیقه</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>بدون بند</translation>
    </message>
    <message>
        <source>{n} people invited</source>
        <translation>{n} نفر دعوت شده‌اند</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوتنامه</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ارسال نشده است</translation>
    </message>
    <message>
        <source>{n} have confirmed</source>
        <translation>{n} نفر تأیید کرده‌اند</translation>
    </message>
    <message>
        <source>Quorum: {n}</source>
        <translation>حد نصاب {n} نفر</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>بدون حد نصاب</translation>
    </message>
    <message>
        <source>{n} not here yet</source>
        <translation>{n} پیوست نرسیده است</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>برگه‌ها</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>همه رسیده است</translation>
    </message>
</context>
<context>
    <name>NextMeetingDialog</name>
    <message>
        <source>Convene the next meeting</source>
        <translation>تشکیل جلسه بعد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>What comes to its agenda</source>
        <translation>آنچه به دستور جلسه می‌آید</translation>
    </message>
    <message>
        <source>Item 1</source>
        <translation>بند ۱</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>خودبه‌خود</translation>
    </message>
    <message>
        <source>Comes to its agenda: {n} of {total}</source>
        <translation>به دستور جلسه می‌آید: {n} از {total}</translation>
    </message>
    <message>
        <source>Earlier meetings left nothing; its agenda begins empty.</source>
        <translation>از جلسه‌های پیش چیزی نمانده است؛ دستور جلسه خالی آغاز می‌شود.</translation>
    </message>
    <message>
        <source>The committee has a later meeting already: {days}.</source>
        <translation>کمیته جلسه دیرتری هم دارد: {days}.</translation>
    </message>
    <message>
        <source>The meeting after: {meeting}</source>
        <translation>جلسه بعد از «{meeting}»</translation>
    </message>
    <message>
        <source>The next meeting was convened.</source>
        <translation>جلسه بعد تشکیل شد.</translation>
    </message>
</context>
<context>
    <name>NoticeBars</name>
    <message>
        <source>Fewer remarks</source>
        <translation>نکته‌های کمتر</translation>
    </message>
    <message>
        <source>{n} more remarks</source>
        <translation>{n} نکته دیگر</translation>
    </message>
</context>
<context>
    <name>NotifyManyDialog</name>
    <message>
        <source>Notice of the resolutions of {n} meetings</source>
        <translation>ابلاغ مصوبات {n} جلسه</translation>
    </message>
    <message>
        <source>Number and register</source>
        <translation>شماره‌گذاری و ثبت</translation>
    </message>
    <message>
        <source>What else waits for its notice in these meetings is notified with them.</source>
        <translation>هر چه در این جلسه‌ها در انتظار ابلاغ است، همراه آن‌ها ابلاغ می‌شود.</translation>
    </message>
</context>
<context>
    <name>NotifyWaitingDialog</name>
    <message>
        <source>Notify the units</source>
        <translation>ابلاغ به واحدها</translation>
    </message>
    <message>
        <source>Number the notices</source>
        <translation>شماره‌گذاری ابلاغ‌ها</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار ابلاغ</translation>
    </message>
    <message>
        <source>Meetings that wait</source>
        <translation>جلسه‌های در انتظار ابلاغ</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>فوریت</translation>
    </message>
    <message>
        <source>One for each unit</source>
        <translation>برای هر واحد یک نامه</translation>
    </message>
    <message>
        <source>One for each resolution</source>
        <translation>برای هر مصوبه یک نامه</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Monthly, in writing</source>
        <translation>ماهانه و کتبی</translation>
    </message>
    <message>
        <source>How to report</source>
        <translation>نحوه گزارش</translation>
    </message>
    <message>
        <source>Also a follow-up file for each unit, to be answered by file</source>
        <translation>برای هر واحد یک بسته پیگیری نیز، برای پاسخ با پرونده</translation>
    </message>
    <message>
        <source>{n} resolutions of {m} meetings are notified.</source>
        <translation>{n} مصوبه از {m} جلسه ابلاغ می‌شود.</translation>
    </message>
    <message>
        <source>No resolution of final minutes waits for its notice.</source>
        <translation>مصوبه‌ای از صورتجلسه‌های نهایی در انتظار ابلاغ نیست.</translation>
    </message>
    <message>
        <source>{n} resolutions, {m} units</source>
        <translation>{n} مصوبه، {m} واحد</translation>
    </message>
</context>
<context>
    <name>ObjectionDialog</name>
    <message>
        <source>Objections to resolution {label}</source>
        <translation>اعتراض به مصوبه {label}</translation>
    </message>
    <message>
        <source>Until that day a review board may object; afterwards the resolution binds.</source>
        <translation>تا آن روز اعتراض هیئت تطبیق ممکن است؛ پس از آن مصوبه لازم‌الاجراست.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Empty: nobody may object.</source>
        <translation>خالی: اعتراضی پیش‌بینی نشده است.</translation>
    </message>
    <message>
        <source>Objections until</source>
        <translation>مهلت اعتراض تا</translation>
    </message>
</context>
<context>
    <name>ObstaclesCard</name>
    <message>
        <source>Obstacles</source>
        <translation>موانع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>مانع</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>تاریخ ثبت</translation>
    </message>
    <message>
        <source>The follow-up has noted none.</source>
        <translation>در پیگیری مانعی ثبت نشده است.</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Name of the office</source>
        <translation>نام سازمان</translation>
    </message>
    <message>
        <source>As it stands on its papers</source>
        <translation>همان‌گونه که در نامه‌ها می‌آید</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>دبیرخانه</translation>
    </message>
    <message>
        <source>Title of the secretary</source>
        <translation>سمت دبیر</translation>
    </message>
    <message>
        <source>Stands under the signature</source>
        <translation>زیر امضا می‌آید</translation>
    </message>
    <message>
        <source>Prefix of letter numbers</source>
        <translation>پیش‌شماره نامه‌ها</translation>
    </message>
    <message>
        <source>Where the signed papers are kept</source>
        <translation>محل بایگانی نسخه امضاشده</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>انتخاب تصویر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The emblem stands at the head of every paper. A PNG or JPEG picture of at most 4 MB.</source>
        <translation>نشان سازمان بالای همه نامه‌ها می‌آید: تصویر PNG یا JPEG تا ۴ مگابایت.</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>نشان سازمان</translation>
    </message>
    <message>
        <source>Who works at this computer</source>
        <translation>کاربر این رایانه</translation>
    </message>
    <message>
        <source>For instance: secretary of the committee</source>
        <translation>مانند: دبیر کمیته</translation>
    </message>
    <message>
        <source>A post is enough; it stands beside every act in the history</source>
        <translation>سمت کافی است؛ در سابقه کنار هر رویداد می‌آید</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>تصویرها (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The emblem was removed</source>
        <translation>نشان سازمان حذف شد</translation>
    </message>
</context>
<context>
    <name>OfficesCard</name>
    <message>
        <source>Offices</source>
        <translation>اداره‌ها</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>اداره تازه</translation>
    </message>
    <message>
        <source>Headquarters and its trust list</source>
        <translation>ستاد و فهرست اعتماد آن</translation>
    </message>
    <message>
        <source>Make a file for it</source>
        <translation>ساخت بسته برای آن</translation>
    </message>
    <message>
        <source>Compare the key</source>
        <translation>مقایسه کلید</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>اجازه‌ها</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>باطل‌کردن کلید</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>OpenConflicts</name>
    <message>
        <source>Open conflicts</source>
        <translation>تعارض‌های باز</translation>
    </message>
    <message>
        <source>The newest version is shown meanwhile.</source>
        <translation>تا تصمیم، تازه‌ترین نسخه نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>No conflict is open</source>
        <translation>تعارضی باز نیست</translation>
    </message>
    <message>
        <source>Where two offices write one field differently, both versions are kept and shown here.</source>
        <translation>هرجا دو اداره یک مورد را دو گونه بنویسند، هر دو نسخه می‌ماند و اینجا نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>another office</source>
        <translation>اداره دیگر</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>این اداره</translation>
    </message>
</context>
<context>
    <name>OpenMeetingDialog</name>
    <message>
        <source>When did the session begin?</source>
        <translation>جلسه چه ساعتی شروع شد؟</translation>
    </message>
    <message>
        <source>Begin the session</source>
        <translation>شروع جلسه</translation>
    </message>
    <message>
        <source>The meeting is dated {day}; what is recorded now is written from notes, with typed times.</source>
        <translation>تاریخ جلسه {day} است؛ آنچه اکنون ثبت می‌شود از روی یادداشت و با نوشتن ساعت است.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>آغاز</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open this one all the same</source>
        <translation>باز کردن همین بسته</translation>
    </message>
    <message>
        <source>The key is right</source>
        <translation>کلید درست است</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>باز نشود</translation>
    </message>
</context>
<context>
    <name>OutgoingPanel</name>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره PDF</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>ذخیره برای Word</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>نامه پیرو</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>رفتن به جلسه</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سابقه</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>پس‌گرفتن</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>تاریخ تحویل</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>تحویل‌گیرنده</translation>
    </message>
    <message>
        <source>Number in their register</source>
        <translation>شماره ثبت واحد</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>مهلت پاسخ</translation>
    </message>
    <message>
        <source>Attachment: {mark}</source>
        <translation>پیوست: {mark}</translation>
    </message>
    <message>
        <source>Withdraw letter {number}?</source>
        <translation>نامه {number} پس گرفته شود؟</translation>
    </message>
    <message>
        <source>It is taken out of the register, and its number is not given again.</source>
        <translation>نامه از دفتر بیرون می‌رود و شماره آن دیگر به نامه‌ای داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Withdraw the letter</source>
        <translation>پس گرفتن نامه</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>Letter {number} was withdrawn.</source>
        <translation>نامه {number} پس گرفته شد.</translation>
    </message>
    <message>
        <source>History of letter {number}</source>
        <translation>تاریخچه نامه {number}</translation>
    </message>
</context>
<context>
    <name>OutgoingPart</name>
    <message>
        <source>Pages of the letter</source>
        <translation>صفحه‌های نامه</translation>
    </message>
    <message>
        <source>Note the receipt</source>
        <translation>ثبت رسید</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>پس‌گرفتن</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>نوشتن نامه</translation>
    </message>
    <message>
        <source>Notify the units</source>
        <translation>ابلاغ به واحدها</translation>
    </message>
    <message>
        <source>Send reminders</source>
        <translation>پیگیری‌نامه</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>چاپ دفتر</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Outgoing letters</source>
        <translation>نامه‌های صادره</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Receipt and answer</source>
        <translation>رسید و پاسخ</translation>
    </message>
    <message>
        <source>No letter has gone out yet</source>
        <translation>هنوز نامه‌ای صادر نشده است</translation>
    </message>
    <message>
        <source>Invitations, notices and reminders come here by themselves; other letters are written here.</source>
        <translation>دعوتنامه‌ها، ابلاغ‌ها و پیگیری‌نامه‌ها خودبه‌خود اینجا می‌آیند؛ نامه‌های دیگر همین‌جا نوشته می‌شوند.</translation>
    </message>
    <message>
        <source>{n} letters were numbered and entered in the register.</source>
        <translation>{n} نامه شماره خورد و در دفتر ثبت شد.</translation>
    </message>
    <message>
        <source>Letter {number} was entered in the register.</source>
        <translation>نامه {number} در دفتر ثبت شد.</translation>
    </message>
    <message>
        <source>{n} notices were numbered and entered in the register.</source>
        <translation>{n} ابلاغ شماره خورد و در دفتر ثبت شد.</translation>
    </message>
    <message>
        <source>{n} reminders were numbered and entered in the register.</source>
        <translation>{n} پیگیری‌نامه شماره خورد و در دفتر ثبت شد.</translation>
    </message>
    <message>
        <source>The receipt of letter {number} was noted.</source>
        <translation>رسید نامه {number} ثبت شد.</translation>
    </message>
</context>
<context>
    <name>OwnKeyCard</name>
    <message>
        <source>Key of this office</source>
        <translation>کلید این اداره</translation>
    </message>
    <message>
        <source>Card, passphrase, recovery, new key</source>
        <translation>کارت، گذرواژه، بازیابی، کلید تازه</translation>
    </message>
    <message>
        <source>Key sheet</source>
        <translation>برگه کلید</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>ساخت کلید</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>گشودن</translation>
    </message>
    <message>
        <source>Fingerprint of {office}</source>
        <translation>اثر کلید {office}</translation>
    </message>
    <message>
        <source>Files are signed and read with the key. It is made once, before the first file.</source>
        <translation>بسته‌ها با این کلید امضا و خوانده می‌شود. یک بار، پیش از نخستین بسته ساخته می‌شود.</translation>
    </message>
    <message>
        <source>The key lies under its passphrase. It is unlocked for making and receiving files.</source>
        <translation>کلید زیر گذرواژه است و برای ساخت و دریافت بسته گشوده می‌شود.</translation>
    </message>
    <message>
        <source>The key has no passphrase yet. Six groups of digits are read out to confirm it.</source>
        <translation>کلید هنوز گذرواژه ندارد. برای تأیید، این شش گروه را تلفنی با اداره دیگر بخوانید.</translation>
    </message>
    <message>
        <source>To confirm, these six groups are read out to the other office by telephone.</source>
        <translation>برای تأیید، این شش گروه را تلفنی با اداره دیگر بخوانید.</translation>
    </message>
</context>
<context>
    <name>OwnKeyDialog</name>
    <message>
        <source>Key of this office</source>
        <translation>کلید این اداره</translation>
    </message>
    <message>
        <source>Card for other offices</source>
        <translation>کارت برای اداره‌های دیگر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Key sheet on paper</source>
        <translation>برگه کلید</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>برگه بازیابی</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>ساخت</translation>
    </message>
    <message>
        <source>Lost or forgotten key</source>
        <translation>کلید گم‌شده یا گذرواژه فراموش‌شده</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>کلید تازه</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تعویض</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Fingerprint: {mark}</source>
        <translation>اثر کلید: {mark}</translation>
    </message>
    <message>
        <source>The key is made with the first card or the first file.</source>
        <translation>کلید با نخستین کارت یا نخستین بسته ساخته می‌شود.</translation>
    </message>
    <message>
        <source>A small file, to be handed over; it holds nothing secret.</source>
        <translation>پرونده‌ای کوچک برای تحویل؛ چیز محرمانه‌ای در آن نیست.</translation>
    </message>
    <message>
        <source>The card with its fingerprint, to be signed and stamped.</source>
        <translation>کارت با اثر کلید، برای امضا و مهر.</translation>
    </message>
    <message>
        <source>Set; it is asked for once after each start.</source>
        <translation>دارد؛ پس از هر بار بازشدن برنامه یک بار پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>None: whoever can open this office file can sign in its name.</source>
        <translation>ندارد: هر کس پرونده اداره را باز کند می‌تواند به نام اداره امضا کند.</translation>
    </message>
    <message>
        <source>Last made on {day}.</source>
        <translation>آخرین برگه: {day}.</translation>
    </message>
    <message>
        <source>None yet. Without it, a lost key cannot be brought back.</source>
        <translation>هنوز ساخته نشده است. بدون آن، کلید گم‌شده برنمی‌گردد.</translation>
    </message>
    <message>
        <source>From the recovery sheet, typed or scanned.</source>
        <translation>از برگه بازیابی، با تایپ یا اسکن.</translation>
    </message>
    <message>
        <source>Where the old one may be known to others. Other offices then get the new card.</source>
        <translation>برای وقتی که شاید کلید پیشین به دست دیگری افتاده باشد. پس از آن، کارت تازه را به اداره‌های دیگر بدهید.</translation>
    </message>
    <message>
        <source>Office cards ({ending})</source>
        <translation>کارت اداره ({ending})</translation>
    </message>
    <message>
        <source>Card of {office}</source>
        <translation>کارت {office}</translation>
    </message>
    <message>
        <source>Save the office&apos;s card</source>
        <translation>ذخیره کارت اداره</translation>
    </message>
    <message>
        <source>The card was saved in {path}.</source>
        <translation>کارت در {path} ذخیره شد.</translation>
    </message>
    <message>
        <source>Key sheet</source>
        <translation>برگه کلید</translation>
    </message>
    <message>
        <source>Left empty, the key needs no passphrase any more.</source>
        <translation>اگر خالی بماند، کلید دیگر گذرواژه ندارد.</translation>
    </message>
    <message>
        <source>Passphrase of the office&apos;s key</source>
        <translation>گذرواژه کلید اداره</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Papers and files signed before stay valid. The old key vouches for the new one on the new card, which every other office needs; the recovery sheet is to be made anew.</source>
        <translation>برگه‌ها و بسته‌هایی که پیش‌تر امضا شده معتبر می‌ماند. کلید پیشین، کلید تازه را در کارت تازه تأیید می‌کند؛ این کارت را به همه اداره‌ها بدهید و برگه بازیابی را از نو بسازید.</translation>
    </message>
    <message>
        <source>Left empty, the new key needs no passphrase.</source>
        <translation>اگر خالی بماند، کلید تازه گذرواژه ندارد.</translation>
    </message>
    <message>
        <source>A new key for this office</source>
        <translation>کلید تازه برای این اداره</translation>
    </message>
    <message>
        <source>The office has a new key. The new card goes to the other offices.</source>
        <translation>کلید اداره تازه شد. کارت تازه را به اداره‌های دیگر برسانید.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>صفحه پیش</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>صفحه بعد</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>یک صفحه</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>دو صفحه</translation>
    </message>
    <message>
        <source>Pages side by side</source>
        <translation>نمایش صفحه‌ها</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>بدون صفحه</translation>
    </message>
    <message>
        <source>Pages {first} and {last} of {total}</source>
        <translation>صفحه {first} و {last} از {total}</translation>
    </message>
    <message>
        <source>Page {first} of {total}</source>
        <translation>صفحه {first} از {total}</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>PaperOutDialog</name>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>ذخیره برگه</translation>
    </message>
    <message>
        <source>The paper was saved in {path}.</source>
        <translation>برگه در {path} ذخیره شد.</translation>
    </message>
    <message>
        <source>{n} pages went to the printer.</source>
        <translation>{n} صفحه به چاپگر رفت.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چاپ</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>{n} pages went to the printer.</source>
        <translation>{n} صفحه به چاپگر رفت.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>ذخیره برگه</translation>
    </message>
    <message>
        <source>The paper was saved in {path}.</source>
        <translation>برگه در {path} ذخیره شد.</translation>
    </message>
    <message>
        <source>Saving the paper</source>
        <translation>ذخیره برگه</translation>
    </message>
    <message>
        <source>Save the papers in a folder</source>
        <translation>ذخیره برگه‌ها در پوشه</translation>
    </message>
    <message>
        <source>Stopped: {n} of {m} papers are in {path}, each of them whole.</source>
        <translation>متوقف شد: {n} برگه از {m} برگه، هر کدام کامل، در {path} است.</translation>
    </message>
    <message>
        <source>{n} papers were saved in {path}.</source>
        <translation>{n} برگه در {path} ذخیره شد.</translation>
    </message>
    <message>
        <source>Saving the papers</source>
        <translation>ذخیره برگه‌ها</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Add files</source>
        <translation>افزودن پرونده</translation>
    </message>
    <message>
        <source>Note a paper that has been asked for and is not here yet</source>
        <translation>یادداشت پیوستی که درخواست شده و هنوز نرسیده است</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>برگه‌ها</translation>
    </message>
    <message>
        <source>No papers yet; files can be dropped here.</source>
        <translation>هنوز پیوستی نیست؛ پرونده را می‌توان همین‌جا رها کرد.</translation>
    </message>
    <message>
        <source>not here yet; from {sender}</source>
        <translation>نرسیده؛ از {sender}</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>نرسیده</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} کیلوبایت</translation>
    </message>
    <message>
        <source>Signed minutes of {meeting}</source>
        <translation>صورتجلسه امضاشده {meeting}</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} مگابایت</translation>
    </message>
    <message>
        <source>scan of the minutes of {meeting}</source>
        <translation>پویش صورتجلسه {meeting}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Taking in {name}</source>
        <translation>در حال افزودن {name}</translation>
    </message>
    <message>
        <source>Choose the file of “{title}”</source>
        <translation>انتخاب پرونده «{title}»</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>ذخیره با نام</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>در حال ذخیره {name}</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} ذخیره شد.</translation>
    </message>
    <message>
        <source>“{title}” was taken out.</source>
        <translation>«{title}» برداشته شد.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>بازکردن پرونده</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>ذخیره با نام…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>صورتجلسه</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوتنامه</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>لیست حضور و غیاب</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>مستخرج صورتجلسه</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>ابلاغ مصوبه</translation>
    </message>
    <message>
        <source>Receipt slip</source>
        <translation>برگه رسید</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>پیگیری‌نامه</translation>
    </message>
    <message>
        <source>Letter of absence</source>
        <translation>نامه غیبت</translation>
    </message>
    <message>
        <source>News report</source>
        <translation>گزارش خبری</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>پرونده تقویم</translation>
    </message>
    <message>
        <source>List of resolutions</source>
        <translation>فهرست مصوبات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>دفتر مصوبات</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>جلد پرونده</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>برگه</translation>
    </message>
</context>
<context>
    <name>PapersBar</name>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Year before (Alt →)</source>
        <translation>سال پیش (Alt →)</translation>
    </message>
    <message>
        <source>Year after (Alt ←)</source>
        <translation>سال بعد (Alt ←)</translation>
    </message>
    <message>
        <source>Archive of the year</source>
        <translation>بایگانی سال</translation>
    </message>
    <message>
        <source>In these papers</source>
        <translation>در این برگه‌ها</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Without a committee</source>
        <translation>بدون کمیته</translation>
    </message>
    <message>
        <source>The year of a committee is archived; these sessions have none.</source>
        <translation>بایگانی برای سالِ یک کمیته است و این جلسه‌ها کمیته‌ای ندارد.</translation>
    </message>
    <message>
        <source>The committee has no meeting in this year.</source>
        <translation>این کمیته در این سال جلسه‌ای ندارد.</translation>
    </message>
</context>
<context>
    <name>PapersHeader</name>
    <message>
        <source>Save as Word</source>
        <translation>خروجی Word</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>خروجی Excel</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>پرونده تقویم</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>بررسی اصالت برگه</translation>
    </message>
    <message>
        <source>Papers and reports</source>
        <translation>نامه‌ها و گزارش‌ها</translation>
    </message>
    <message>
        <source>{n} papers</source>
        <translation>{n} برگه</translation>
    </message>
    <message>
        <source>Save {n} papers</source>
        <translation>ذخیره {n} برگه</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <translation>ذخیره {format}</translation>
    </message>
    <message>
        <source>Print {n} papers</source>
        <translation>چاپ {n} برگه</translation>
    </message>
</context>
<context>
    <name>PapersList</name>
    <message>
        <source>Papers</source>
        <translation>برگه‌ها</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>برداشتن صافی‌ها</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>برداشتن نشان‌ها</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>نشان‌کردن همه</translation>
    </message>
    <message>
        <source>No paper fits these words.</source>
        <translation>برگه‌ای با این واژه‌ها نیست.</translation>
    </message>
    <message>
        <source>There is no paper in this year yet.</source>
        <translation>در این سال هنوز برگه‌ای نیست.</translation>
    </message>
    <message>
        <source>Papers appear here with the meetings: the invitation first, then the sheet, then the minutes.</source>
        <translation>برگه‌ها همراه جلسه‌ها این‌جا می‌آیند: نخست دعوتنامه، سپس لیست حضور، سپس صورتجلسه.</translation>
    </message>
    <message>
        <source>{n} ticked</source>
        <translation>{n} نشان‌شده</translation>
    </message>
    <message>
        <source>None ticked</source>
        <translation>بدون نشان</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>نشان‌کردن</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره PDF</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation>سال {year}</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>Emblem at the side</source>
        <translation>نشان در کنار</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>نشان در میان</translation>
    </message>
    <message>
        <source>Printed sheets</source>
        <translation>کاغذ سربرگ‌دار</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>سربرگ</translation>
    </message>
    <message>
        <source>Address at the foot</source>
        <translation>نشانی پای صفحه</translation>
    </message>
    <message>
        <source>Short letters are printed on A5</source>
        <translation>نامه‌های کوتاه روی A5 چاپ شود</translation>
    </message>
    <message>
        <source>On sheets that bear a letterhead already, only number and date are printed.</source>
        <translation>روی کاغذ سربرگ‌دار تنها شماره و تاریخ چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>چیدمان</translation>
    </message>
    <message>
        <source>Stands small on the first page of letters</source>
        <translation>ریز، پای صفحه نخست نامه‌ها</translation>
    </message>
    <message>
        <source>See it on a letter</source>
        <translation>دیدن روی نامه</translation>
    </message>
    <message>
        <source>Vazirmatn</source>
        <translation>وزیرمتن</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The office&apos;s own</source>
        <translation>قلم سازمان</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Choose a font file</source>
        <translation>انتخاب پرونده قلم</translation>
    </message>
    <message>
        <source>Choose its bold file</source>
        <translation>انتخاب پرونده سیاه</translation>
    </message>
    <message>
        <source>Any TrueType font of this computer will do that has the letters and digits of Persian.</source>
        <translation>هر قلم TrueType این رایانه که حروف و رقم‌های فارسی دارد پذیرفته است.</translation>
    </message>
    <message>
        <source>Typeface of the papers</source>
        <translation>قلم برگه‌ها</translation>
    </message>
    <message>
        <source>The office&apos;s font is {name}.</source>
        <translation>قلم سازمان {name} است.</translation>
    </message>
    <message>
        <source>The office&apos;s font is {name}, without a bold file: what is bold is set in the same weight.</source>
        <translation>قلم سازمان {name} است، بدون پرونده سیاه: نوشته سیاه با همان وزن چاپ می‌شود.</translation>
    </message>
    <message>
        <source>The office has no font of its own yet.</source>
        <translation>این سازمان هنوز قلم ویژه خود را ندارد.</translation>
    </message>
    <message>
        <source>Fonts (*.ttf *.otf)</source>
        <translation>قلم‌ها (*.ttf *.otf)</translation>
    </message>
    <message>
        <source>{name} lacks {characters}; these are printed in Vazirmatn.</source>
        <translation>{name} این نویسه‌ها را ندارد: {characters}؛ این‌ها با وزیرمتن چاپ می‌شود.</translation>
    </message>
    <message>
        <source>The papers are set in {name} from now on.</source>
        <translation>از این پس برگه‌ها با {name} چاپ می‌شود.</translation>
    </message>
</context>
<context>
    <name>PartnerActs</name>
    <message>
        <source>Withdraw trust in the key of {office}?</source>
        <translation>اعتماد به کلید {office} برداشته شود؟</translation>
    </message>
    <message>
        <source>What has come from it up to now stays valid. Files that come later are refused, and none are made for it.</source>
        <translation>آنچه تاکنون از آن رسیده معتبر می‌ماند. بسته‌های بعدی پذیرفته نمی‌شود و بسته‌ای هم برای آن ساخته نمی‌شود.</translation>
    </message>
    <message>
        <source>Withdraw trust</source>
        <translation>برداشتن اعتماد</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>The key of {office} is no longer trusted.</source>
        <translation>اعتماد به کلید {office} برداشته شد.</translation>
    </message>
    <message>
        <source>{office} was removed.</source>
        <translation>{office} حذف شد.</translation>
    </message>
</context>
<context>
    <name>PartnerCardDialog</name>
    <message>
        <source>Card of {office}</source>
        <translation>کارت {office}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>The key that is known here vouches for this card; nothing needs to be compared.</source>
        <translation>کلیدی که اینجا شناخته شده است این کارت را تأیید می‌کند؛ مقایسه لازم نیست.</translation>
    </message>
    <message>
        <source>This card is of the older form: the office&apos;s papers can be checked with it, but no file can be made for it. Ask for a new card.</source>
        <translation>این کارت از گونه قدیمی است: برگه‌های آن اداره با آن بررسی می‌شود، اما برایش بسته ساخته نمی‌شود. کارت تازه را از آن اداره بخواهید.</translation>
    </message>
</context>
<context>
    <name>PartnerRightsDialog</name>
    <message>
        <source>Rights of {office}</source>
        <translation>اجازه‌های {office}</translation>
    </message>
    <message>
        <source>Who may write may read too, who finalises minutes may write. What was given before stays with the office.</source>
        <translation>هر اجازه، اجازه‌های پیش از خود را هم دارد. آنچه پیش‌تر فرستاده شده نزد آن اداره می‌ماند.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Headquarters grants these rights with its trust list; they cannot be changed here.</source>
        <translation>این اجازه‌ها را ستاد با فهرست اعتماد می‌دهد و اینجا تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>محرمانه</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>همه کمیته‌ها</translation>
    </message>
    <message>
        <source>Rights in {committee}</source>
        <translation>اجازه در {committee}</translation>
    </message>
    <message>
        <source>Rights in the confidential part of {committee}</source>
        <translation>اجازه در بخش محرمانه {committee}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>خواندن</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Finalises</source>
        <translation>نهایی‌سازی</translation>
    </message>
    <message>
        <source>The rights are not saved</source>
        <translation>اجازه‌ها ثبت نشده است</translation>
    </message>
    <message>
        <source>What was chosen here is lost when the window is left.</source>
        <translation>با بستن این پنجره، انتخاب‌های ثبت‌نشده از میان می‌رود.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>بستن بدون ثبت</translation>
    </message>
    <message>
        <source>Go on choosing</source>
        <translation>ادامه انتخاب</translation>
    </message>
</context>
<context>
    <name>PassageEditor</name>
    <message>
        <source>new line</source>
        <translation>خط تازه</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>متن پیشین</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>The minutes, to be read back</source>
        <translation>صورتجلسه برای بازخوانی</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>تکرار گذرواژه</translation>
    </message>
    <message>
        <source>Nobody can bring it back when it is forgotten.</source>
        <translation>اگر فراموش شود هیچ‌کس نمی‌تواند آن را بازگرداند.</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Not final yet</source>
        <translation>هنوز نهایی نیست</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>تصویبِ</translation>
    </message>
    <message>
        <source>Left from</source>
        <translation>مانده از</translation>
    </message>
    <message>
        <source>Linked resolution</source>
        <translation>مصوبه پیوند</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>تعارض منافع</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخرین تغییر</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>پیشینه</translation>
    </message>
    <message>
        <source>{meeting}, item {n} ({date})</source>
        <translation>{meeting}، بند {n} ({date})</translation>
    </message>
    <message>
        <source>Minutes of {meeting} ({date})</source>
        <translation>صورتجلسه {meeting} ({date})</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>مورد تازه</translation>
    </message>
    <message>
        <source>People and units</source>
        <translation>افراد و واحدها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>Name, post, unit or telephone</source>
        <translation>نام، سمت، واحد یا تلفن</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>فرد تازه</translation>
    </message>
    <message>
        <source>From Excel…</source>
        <translation>ورود از Excel…</translation>
    </message>
    <message>
        <source>The directory is empty</source>
        <translation>فهرست افراد خالی است</translation>
    </message>
    <message>
        <source>Whoever speaks, signs or is responsible is entered once and chosen from here.</source>
        <translation>هر کس که سخن می‌گوید، امضا می‌کند یا مسئول است، یک بار ثبت و از اینجا انتخاب می‌شود.</translation>
    </message>
    <message>
        <source>Nobody with these words</source>
        <translation>کسی با این واژه‌ها نیست</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>واحد تازه</translation>
    </message>
    <message>
        <source>{people} people, {units} units</source>
        <translation>{people} نفر، {units} واحد</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} نفر</translation>
    </message>
    <message>
        <source>Outside the office</source>
        <translation>بیرونی</translation>
    </message>
</context>
<context>
    <name>PercentField</name>
    <message>
        <source>{n}%</source>
        <translation>{n}‏٪</translation>
    </message>
</context>
<context>
    <name>PeriodStepper</name>
    <message>
        <source>One before (Alt →)</source>
        <translation>یکی پیش‌تر (Alt →)</translation>
    </message>
    <message>
        <source>One after (Alt ←)</source>
        <translation>یکی پس‌تر (Alt ←)</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>New person</source>
        <translation>فرد تازه</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>افزودن فرد</translation>
    </message>
    <message>
        <source>For instance: director of inspection</source>
        <translation>مانند: مدیر دفتر بازرسی</translation>
    </message>
    <message>
        <source>Two letters find a unit</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>From outside this office</source>
        <translation>از بیرون سازمان</translation>
    </message>
    <message>
        <source>Papers name a person by post where no name is entered.</source>
        <translation>در نامه‌ها، هر جا نامی ثبت نشده باشد سمت می‌آید.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>For instance 14:00 - 14:20 - 14:35</source>
        <translation>مانند ۱۴:۰۰ - ۱۴:۲۰ - ۱۴:۳۵</translation>
    </message>
    <message>
        <source>Nobody: sits in without a seat</source>
        <translation>بدون جایگزینی؛ در حد نصاب شمرده نمی‌شود</translation>
    </message>
    <message>
        <source>Reply to the invitation</source>
        <translation>پاسخ به دعوت</translation>
    </message>
    <message>
        <source>Arrival, departure, return … with a dash between; empty means absent.</source>
        <translation>ورود، خروج، بازگشت و … با خط تیره جدا می‌شود؛ خالی یعنی غایب.</translation>
    </message>
    <message>
        <source>Arrival and departure</source>
        <translation>ورود و خروج</translation>
    </message>
    <message>
        <source>Takes the seat of</source>
        <translation>به‌جای</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>غیبت</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>ثبت…</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>نماینده</translation>
    </message>
    <message>
        <source>Seat…</source>
        <translation>معرفی…</translation>
    </message>
    <message>
        <source>Strike off the list (Delete)</source>
        <translation>برداشتن از فهرست (Delete)</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>بستن (Esc)</translation>
    </message>
    <message>
        <source>Departure now</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Arrival now</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Was there.</source>
        <translation>حاضر بوده است.</translation>
    </message>
    <message>
        <source>No excuse recorded.</source>
        <translation>عذری ثبت نشده است.</translation>
    </message>
    <message>
        <source>Nobody sits for this member.</source>
        <translation>نماینده‌ای معرفی نشده است.</translation>
    </message>
    <message>
        <source>letter {number}</source>
        <translation>معرفی‌نامه {number}</translation>
    </message>
</context>
<context>
    <name>PhraseFields</name>
    <message>
        <source>The minute at which it happened</source>
        <translation>ساعت و دقیقهٔ رویداد</translation>
    </message>
    <message>
        <source>The person&apos;s name, or the post</source>
        <translation>نام شخص یا سمت او</translation>
    </message>
    <message>
        <source>How many members with a vote are there then</source>
        <translation>شمار اعضای دارای رأی که آن هنگام حاضرند</translation>
    </message>
    <message>
        <source>How many members with a vote there are</source>
        <translation>شمار همهٔ اعضای دارای رأی</translation>
    </message>
    <message>
        <source>How many members the quorum takes</source>
        <translation>شمار اعضایی که حد نصاب می‌خواهد</translation>
    </message>
    <message>
        <source>The rule of the quorum in words</source>
        <translation>قاعدهٔ حد نصاب به عبارت</translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation>کسی که ریاست جلسه را بر عهده دارد</translation>
    </message>
    <message>
        <source>The committee&apos;s full name</source>
        <translation>نام کامل کمیته</translation>
    </message>
    <message>
        <source>The agenda item, by its number; outside the agenda by its title</source>
        <translation>بند دستور با شمارهٔ آن؛ بیرون از دستور با عنوان</translation>
    </message>
    <message>
        <source>The meeting in words: which, of which committee, in which year</source>
        <translation>جلسه به عبارت: چندمین، از کدام کمیته، در چه سالی</translation>
    </message>
    <message>
        <source>Where the meeting takes place</source>
        <translation>محل برگزاری جلسه</translation>
    </message>
    <message>
        <source>In whose place a representative or alternate sits</source>
        <translation>عضوی که نماینده یا علی‌البدل به جای او نشسته است</translation>
    </message>
    <message>
        <source>Number and date of a representative&apos;s introduction letter</source>
        <translation>شماره و تاریخ معرفی‌نامهٔ نماینده</translation>
    </message>
    <message>
        <source>“Resolution number …”; several that were decided alike are named together</source>
        <translation>«مصوبه شماره …»؛ چند مصوبهٔ با رأی یکسان با هم نام برده می‌شود</translation>
    </message>
    <message>
        <source>The votes for, against and abstaining</source>
        <translation>شمار آرای موافق، مخالف و ممتنع</translation>
    </message>
    <message>
        <source>How many of those present may vote</source>
        <translation>شمار حاضرانی که حق رأی دارند</translation>
    </message>
    <message>
        <source>Who is present without a vote for a conflict of interest</source>
        <translation>کسانی که به دلیل تعارض منافع بدون رأی حاضرند</translation>
    </message>
    <message>
        <source>How many members were there at the vote, if it changed</source>
        <translation>شمار اعضای حاضر هنگام رأی‌گیری، اگر در جلسه تغییر کرده باشد</translation>
    </message>
    <message>
        <source>Who voted for it, by name</source>
        <translation>نام کسانی که رأی موافق دادند</translation>
    </message>
    <message>
        <source>Who voted against it, by name</source>
        <translation>نام کسانی که رأی مخالف دادند</translation>
    </message>
    <message>
        <source>Who abstained, by name</source>
        <translation>نام کسانی که رأی ممتنع دادند</translation>
    </message>
    <message>
        <source>Secret or by name; empty for an open vote</source>
        <translation>مخفی یا نام‌به‌نام؛ در رأی‌گیری علنی خالی است</translation>
    </message>
    <message>
        <source>The words as written in the session</source>
        <translation>متن به همان صورت که در جلسه نوشته شده است</translation>
    </message>
    <message>
        <source>How long the break was</source>
        <translation>مدت تنفس</translation>
    </message>
    <message>
        <source>The reason, as noted with the recusal</source>
        <translation>دلیل، چنان‌که با ثبت تعارض منافع نوشته شده است</translation>
    </message>
    <message>
        <source>The committee&apos;s legal basis, one act after the other</source>
        <translation>مستندهای قانونی کمیته، یکی پس از دیگری</translation>
    </message>
    <message>
        <source>The view in words, where one was given</source>
        <translation>نظر به عبارت، اگر گفته شده باشد</translation>
    </message>
</context>
<context>
    <name>PhraseKinds</name>
    <message>
        <source>Opening of the session</source>
        <translation>آغاز جلسه</translation>
    </message>
    <message>
        <source>The session becomes official</source>
        <translation>رسمیت یافتن جلسه</translation>
    </message>
    <message>
        <source>Late arrival</source>
        <translation>ورود با تأخیر</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>The quorum is lost</source>
        <translation>از رسمیت افتادن جلسه</translation>
    </message>
    <message>
        <source>The quorum is there again</source>
        <translation>رسمیت یافتن دوباره</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>تنفس</translation>
    </message>
    <message>
        <source>The session goes on</source>
        <translation>از سر گرفتن جلسه</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>تعارض منافع</translation>
    </message>
    <message>
        <source>Unanimous vote</source>
        <translation>اتفاق آرا</translation>
    </message>
    <message>
        <source>Vote by majority</source>
        <translation>اکثریت آرا</translation>
    </message>
    <message>
        <source>Vote by name</source>
        <translation>رأی‌گیری نام‌به‌نام</translation>
    </message>
    <message>
        <source>Secret vote</source>
        <translation>رأی‌گیری مخفی</translation>
    </message>
    <message>
        <source>The chair&apos;s deciding vote</source>
        <translation>رأی تعیین‌کننده رئیس</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>تصویب نشدن</translation>
    </message>
    <message>
        <source>Recorded below the quorum</source>
        <translation>ثبت زیر حد نصاب</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>مخالفت</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>A paper laid before the meeting</source>
        <translation>سند ارائه‌شده</translation>
    </message>
    <message>
        <source>An item is left for the next meeting</source>
        <translation>واگذاشتن بند به جلسه آینده</translation>
    </message>
    <message>
        <source>An item was not reached</source>
        <translation>بررسی‌نشدن بند</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>پایان جلسه</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Home</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>کمیته‌ها</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>سلامت اداری</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>تبادل</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>{names}: also in {meeting} at this time.</source>
        <translation>{names} در همین زمان در جلسه {meeting} است.</translation>
    </message>
    <message>
        <source>The room is taken by {meeting} at this time.</source>
        <translation>محل در همین زمان در اختیار جلسه {meeting} است.</translation>
    </message>
    <message>
        <source>Not a working day: {name}.</source>
        <translation>روز غیرکاری: {name}.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Another day, or the meeting</source>
        <translation>روز دیگر، یا خود جلسه</translation>
    </message>
    <message>
        <source>Convene the ticked</source>
        <translation>زمان‌بندی موارد انتخاب‌شده</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>برنامه سال</translation>
    </message>
    <message>
        <source>Year before (Alt →)</source>
        <translation>سال پیش (Alt →)</translation>
    </message>
    <message>
        <source>Year after (Alt ←)</source>
        <translation>سال بعد (Alt ←)</translation>
    </message>
    <message>
        <source>Meetings of the year</source>
        <translation>جلسه‌های سال</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>{n} meetings</source>
        <translation>{n} جلسه</translation>
    </message>
    <message>
        <source>Convene {n} meetings</source>
        <translation>زمان‌بندی {n} جلسه</translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>زمان‌بندی</translation>
    </message>
    <message>
        <source>This year asks for no further meeting</source>
        <translation>برای این سال جلسه دیگری لازم نیست</translation>
    </message>
    <message>
        <source>Every season and month that is still to come has its meeting.</source>
        <translation>هر فصل و ماهی که در پیش است جلسه خود را دارد.</translation>
    </message>
    <message>
        <source>No committee meets by season or month</source>
        <translation>کمیته‌ای با نوبت فصلی یا ماهانه نیست</translation>
    </message>
    <message>
        <source>How often a committee meets is set on its page, under its rules.</source>
        <translation>نوبت جلسه‌های هر کمیته در صفحه همان کمیته، بخش قواعد، تعیین می‌شود.</translation>
    </message>
    <message>
        <source>Nothing is left to plan.</source>
        <translation>همه نوبت‌ها زمان‌بندی شده است.</translation>
    </message>
    <message>
        <source>{n} meetings are not planned yet; holidays, people and rooms were looked at.</source>
        <translation>{n} جلسه هنوز زمان‌بندی نشده است؛ پیشنهادها با تعطیلات، اعضا و محل‌ها سنجیده شده‌اند.</translation>
    </message>
    <message>
        <source>No free working day</source>
        <translation>روز کاری خالی نیست</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تغییر روز</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>{a} to {b}</source>
        <translation>{a} تا {b}</translation>
    </message>
    <message>
        <source>{n} meetings were convened.</source>
        <translation>{n} جلسه زمان‌بندی شد.</translation>
    </message>
</context>
<context>
    <name>PlannedMeetingDialog</name>
    <message>
        <source>Take over</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>End</source>
        <translation>پایان</translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>Find in the rows</source>
        <translation>یافتن در ردیف‌ها</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>No row is left by this filter</source>
        <translation>با این پالایه ردیفی نمی‌ماند</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>{count} more rows: Enter shows the next</source>
        <translation>{count} ردیف دیگر: Enter بعدی‌ها را نشان می‌دهد</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ردیف‌ها</translation>
    </message>
</context>
<context>
    <name>ProgrammeCopying</name>
    <message>
        <source>The plan of {year} has them already.</source>
        <translation>این برنامه‌ها در سال {year} ثبت شده است.</translation>
    </message>
    <message>
        <source>{n} programmes went into the plan of {year}.</source>
        <translation>{n} برنامه به سال {year} برده شد.</translation>
    </message>
</context>
<context>
    <name>ProgrammeDialog</name>
    <message>
        <source>New programme of {year}</source>
        <translation>برنامه تازه سال {year}</translation>
    </message>
    <message>
        <source>Put it into the plan</source>
        <translation>افزودن به برنامه‌های سال</translation>
    </message>
    <message>
        <source>Two letters find it</source>
        <translation>دو حرف برای یافتن</translation>
    </message>
    <message>
        <source>For instance: training on conflict of interest</source>
        <translation>برای نمونه: آموزش تعارض منافع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Two letters find a unit</source>
        <translation>دو حرف برای یافتن واحد</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>واحد مسئول</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>نوبت‌های برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Goal, audience, indicator and budget are written beside the list.</source>
        <translation>هدف، مخاطبان، شاخص و بودجه کنار فهرست نوشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Two letters find a unit</source>
        <translation>دو حرف برای یافتن واحد</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>واحد مسئول</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>نوبت‌های برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>بودجه</translation>
    </message>
    <message>
        <source>rials</source>
        <translation>ریال</translation>
    </message>
    <message>
        <source>Number or words of the resolution</source>
        <translation>شماره یا واژه‌های مصوبه</translation>
    </message>
    <message>
        <source>Asked for by the resolution</source>
        <translation>به استناد مصوبه</translation>
    </message>
    <message>
        <source>Indicator and effect</source>
        <translation>شاخص و اثر</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>واحد سنجش</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>مقدار هدف</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>مقدار تحقق</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>اثر</translation>
    </message>
    <message>
        <source>Go to resolution {label}</source>
        <translation>مصوبه {label}</translation>
    </message>
    <message>
        <source>Into the plan of {year}</source>
        <translation>بردن به برنامه‌های {year}</translation>
    </message>
</context>
<context>
    <name>ProgrammeSessionDialog</name>
    <message>
        <source>Session held</source>
        <translation>نوبت برگزارشده</translation>
    </message>
    <message>
        <source>Correct the session</source>
        <translation>اصلاح نوبت</translation>
    </message>
    <message>
        <source>Record the session</source>
        <translation>ثبت نوبت</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>ثبت تغییرها</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>مدرس</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>شرکت‌کنندگان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>This day is outside the programme&apos;s period; it is recorded all the same.</source>
        <translation>این روز بیرون از دوره اجرای برنامه است؛ با این حال ثبت می‌شود.</translation>
    </message>
</context>
<context>
    <name>ProgrammeSessions</name>
    <message>
        <source>Record a session</source>
        <translation>ثبت نوبت</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>نوبت‌های برگزارشده</translation>
    </message>
    <message>
        <source>Nothing has been held yet.</source>
        <translation>هنوز نوبتی برگزار نشده است.</translation>
    </message>
    <message>
        <source>{n} participants</source>
        <translation>{n} شرکت‌کننده</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} ساعت</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>نوبت</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>بیرون از دوره</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} نفر</translation>
    </message>
    <message>
        <source>The session was recorded.</source>
        <translation>نوبت ثبت شد.</translation>
    </message>
    <message>
        <source>The session was taken out.</source>
        <translation>نوبت کنار گذاشته شد.</translation>
    </message>
</context>
<context>
    <name>Programmes</name>
    <message>
        <source>Under way</source>
        <translation>آغاز اجرا</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>آغاز نشده</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>ازسرگیری</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>بازگشت به برنامه</translation>
    </message>
    <message>
        <source>In the order of the plan</source>
        <translation>به ترتیب برنامه</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>به تفکیک نوع</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>به تفکیک اولویت</translation>
    </message>
    <message>
        <source>By committee</source>
        <translation>به تفکیک کمیته</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره اجرا</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>برگزارشده</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation>پایان: {when}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>از {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>تا {last}</translation>
    </message>
    <message>
        <source>{held} of {planned} sessions</source>
        <translation>{held} از {planned} نوبت</translation>
    </message>
    <message>
        <source>{held} sessions</source>
        <translation>{held} نوبت</translation>
    </message>
    <message>
        <source>{n} participants</source>
        <translation>{n} شرکت‌کننده</translation>
    </message>
    <message>
        <source>no effect written</source>
        <translation>اثر نوشته نشده</translation>
    </message>
</context>
<context>
    <name>ProgrammesCard</name>
    <message>
        <source>Programmes</source>
        <translation>برنامه‌ها</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>برگزارشده</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>شرکت‌کننده</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>No programme is planned for this year.</source>
        <translation>برای این سال برنامه‌ای ثبت نشده است.</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} از {m}</translation>
    </message>
    <message>
        <source>{n} participants</source>
        <translation>{n} شرکت‌کننده</translation>
    </message>
</context>
<context>
    <name>ProgrammesPart</name>
    <message>
        <source>Programmes of the year</source>
        <translation>برنامه‌های سال</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Order of the plan</source>
        <translation>ترتیب برنامه</translation>
    </message>
    <message>
        <source>Session held</source>
        <translation>ثبت نوبت</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>برنامه تازه</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>ماه‌های سال</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>گروه‌بندی</translation>
    </message>
    <message>
        <source>In these programmes</source>
        <translation>در این برنامه‌ها</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>جست‌وجو در این فهرست</translation>
    </message>
    <message>
        <source>No programme with these words</source>
        <translation>برنامه‌ای با این واژه‌ها نیست</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Plan of {year}</source>
        <translation>بردن به {year}</translation>
    </message>
    <message>
        <source>Takes all but the dropped ones into the plan of the next year</source>
        <translation>همه برنامه‌ها جز کنارگذاشته‌ها به سال آینده برده می‌شود</translation>
    </message>
    <message>
        <source>{n} programmes, {done} carried out</source>
        <translation>{n} برنامه، {done} انجام‌شده</translation>
    </message>
    <message>
        <source>; {n} participants</source>
        <translation>؛ {n} شرکت‌کننده</translation>
    </message>
    <message>
        <source>Take over the programmes of {year}</source>
        <translation>بردن برنامه‌های {year} به این سال</translation>
    </message>
    <message>
        <source>No programme in {year}</source>
        <translation>برای سال {year} برنامه‌ای ثبت نشده است</translation>
    </message>
    <message>
        <source>Training, awareness and other programmes of the year, with what was held and what it brought.</source>
        <translation>برنامه‌های آموزشی، ترویجی و دیگر برنامه‌های سال، با نوبت‌های برگزارشده و اثر هر یک.</translation>
    </message>
</context>
<context>
    <name>ProposalsCard</name>
    <message>
        <source>Proposals for the plan of {year}</source>
        <translation>پیشنهاد برای برنامه {year}</translation>
    </message>
    <message>
        <source>Nothing is proposed for the next year yet.</source>
        <translation>هنوز پیشنهادی برای سال بعد نیست.</translation>
    </message>
    <message>
        <source>Add to the next agenda</source>
        <translation>افزودن به دستور جلسه بعد</translation>
    </message>
    <message>
        <source>The committee has no meeting ahead of it.</source>
        <translation>کمیته جلسه‌ای در پیش ندارد.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Open the programme that it became</source>
        <translation>باز کردن برنامه‌ای که از آن ساخته شد</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>در دستور جلسه</translation>
    </message>
    <message>
        <source>Into the programmes</source>
        <translation>به برنامه‌ها</translation>
    </message>
    <message>
        <source>A programme of the next year (Ctrl+Enter)</source>
        <translation>برنامه‌ای برای سال بعد (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The proposal is a programme of {year} now.</source>
        <translation>پیشنهاد در برنامه‌های {year} ثبت شد.</translation>
    </message>
    <message>
        <source>{n} proposals came onto the agenda: {meeting}</source>
        <translation>{n} پیشنهاد به دستور جلسه افزوده شد: {meeting}</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>In this list: words, unit:…, due:&lt;30 …</source>
        <translation>در این فهرست</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>field</source>
        <translation>فیلد</translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message>
        <source>one more member is needed</source>
        <translation>یک عضو دیگر لازم است</translation>
    </message>
    <message>
        <source>{n} more members are needed</source>
        <translation>{n} عضو دیگر لازم است</translation>
    </message>
    <message>
        <source>{roles} not in the room</source>
        <translation>{roles} در جلسه نیست</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Since {time} the session is below its quorum</source>
        <translation>جلسه از {time} از حد نصاب افتاده است</translation>
    </message>
    <message>
        <source>The session is not official yet</source>
        <translation>جلسه هنوز رسمی نشده است</translation>
    </message>
    <message>
        <source>Since {time} the session is official again</source>
        <translation>جلسه از {time} دوباره رسمی است</translation>
    </message>
    <message>
        <source>The session has not begun</source>
        <translation>جلسه آغاز نشده است</translation>
    </message>
    <message>
        <source>The session was official</source>
        <translation>جلسه رسمی بود</translation>
    </message>
    <message>
        <source>The session did not reach its quorum</source>
        <translation>جلسه به حد نصاب نرسید</translation>
    </message>
    <message>
        <source>One more departure ends the official session</source>
        <translation>با خروج یک عضو دیگر، جلسه از رسمیت می‌افتد</translation>
    </message>
    <message>
        <source>The session is official</source>
        <translation>جلسه رسمی است</translation>
    </message>
    <message>
        <source>Below the quorum</source>
        <translation>جلسه رسمی نیست</translation>
    </message>
    <message>
        <source>Fell below the quorum ({present} of {members})</source>
        <translation>جلسه از حد نصاب افتاد ({present} از {members})</translation>
    </message>
    <message>
        <source>Below the quorum ({present} of {members})</source>
        <translation>کمتر از حد نصاب ({present} از {members})</translation>
    </message>
    <message>
        <source>official since {time}</source>
        <translation>رسمی از {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} تا {end}</translation>
    </message>
    <message>
        <source>not official {spans}</source>
        <translation>بدون رسمیت {spans}</translation>
    </message>
    <message>
        <source>{names} left</source>
        <translation>خروج {names}</translation>
    </message>
    <message>
        <source>Votes on this item: {n}</source>
        <translation>حق رأی در این بند: {n}</translation>
    </message>
    <message>
        <source>Quorum {n}</source>
        <translation>حد نصاب {n}</translation>
    </message>
    <message>
        <source>Conflict of interest on item {n}</source>
        <translation>تعارض منافع در بند {n}</translation>
    </message>
    <message>
        <source>{names} does not vote.</source>
        <translation>{names} رأی نمی‌دهد.</translation>
    </message>
    <message>
        <source>{names} do not vote.</source>
        <translation>{names} رأی نمی‌دهند.</translation>
    </message>
</context>
<context>
    <name>QuorumCard</name>
    <message>
        <source>Invitations sent on {date}</source>
        <translation>ارسال دعوت: {date}</translation>
    </message>
    <message>
        <source>{n} coming</source>
        <translation>{n} پاسخ مثبت</translation>
    </message>
    <message>
        <source>{n} not coming</source>
        <translation>{n} پاسخ منفی</translation>
    </message>
    <message>
        <source>{n} without reply</source>
        <translation>{n} نفر بی‌پاسخ</translation>
    </message>
    <message>
        <source>This meeting needs no quorum.</source>
        <translation>این جلسه حد نصاب ندارد.</translation>
    </message>
    <message>
        <source>The replies suffice for the quorum.</source>
        <translation>پاسخ‌ها برای حد نصاب کافی است.</translation>
    </message>
    <message>
        <source>{n} more have to come for the quorum.</source>
        <translation>برای حد نصاب {n} نفر دیگر لازم است.</translation>
    </message>
    <message>
        <source>{n} of {members} came</source>
        <translation>حضور {n} از {members} نفر</translation>
    </message>
    <message>
        <source>{n} of {members} present</source>
        <translation>{n} از {members} حاضر</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} نفر دیگر</translation>
    </message>
    <message>
        <source>The session was official.</source>
        <translation>جلسه رسمی بود.</translation>
    </message>
    <message>
        <source>The session did not reach the quorum.</source>
        <translation>جلسه به حد نصاب نرسید.</translation>
    </message>
    <message>
        <source>The session is official.</source>
        <translation>جلسه رسمی است.</translation>
    </message>
    <message>
        <source>The session has lost its quorum.</source>
        <translation>جلسه از حد نصاب افتاد.</translation>
    </message>
    <message>
        <source>The quorum is not reached yet.</source>
        <translation>هنوز حد نصاب به دست نیامده است.</translation>
    </message>
    <message>
        <source>quorum {n}</source>
        <translation>حد نصاب {n}</translation>
    </message>
</context>
<context>
    <name>QuorumPart</name>
    <message>
        <source>{n} persons</source>
        <translation>{n} نفر</translation>
    </message>
    <message>
        <source>In any case</source>
        <translation>در هر حال</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>حد نصاب</translation>
    </message>
    <message>
        <source>Of the members present</source>
        <translation>سهم اعضای حاضر</translation>
    </message>
    <message>
        <source>In any case at least</source>
        <translation>در هر حال دست‌کم</translation>
    </message>
    <message>
        <source>Present among them</source>
        <translation>با حضور</translation>
    </message>
    <message>
        <source>Resolutions may be recorded below the quorum</source>
        <translation>ثبت مصوبه بدون حد نصاب مجاز است</translation>
    </message>
    <message>
        <source>Each time it has to be said deliberately, and the minutes note it beside the resolution.</source>
        <translation>هر بار باید جداگانه تأیید شود و صورتجلسه آن را کنار مصوبه یاد می‌کند.</translation>
    </message>
    <message>
        <source>Once the committee has members, their number is reckoned here.</source>
        <translation>پس از افزودن اعضا، شمار لازم اینجا می‌آید.</translation>
    </message>
    <message>
        <source>No quorum is needed.</source>
        <translation>حد نصاب لازم نیست.</translation>
    </message>
    <message>
        <source>Of {members} members, {needed} have to be present</source>
        <translation>از {members} عضو، حضور {needed} نفر لازم است</translation>
    </message>
    <message>
        <source>, among them: {roles}</source>
        <translation>، از جمله {roles}</translation>
    </message>
    <message>
        <source>{rule}. Below that, resolutions are recorded with a note.</source>
        <translation>{rule}. در غیر این صورت، مصوبه با قید این نکته ثبت می‌شود.</translation>
    </message>
    <message>
        <source>{rule}. Below that, no resolution is recorded.</source>
        <translation>{rule}. در غیر این صورت، مصوبه‌ای ثبت نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>New rate of the attendance allowance</source>
        <translation>نرخ تازه حق‌الجلسه</translation>
    </message>
    <message>
        <source>Correct the rate</source>
        <translation>اصلاح نرخ</translation>
    </message>
    <message>
        <source>Record the rate</source>
        <translation>ثبت نرخ</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>ثبت تغییرات</translation>
    </message>
    <message>
        <source>An earlier rate holds until the day before; lists of past months keep it.</source>
        <translation>نرخ پیشین تا روز پیش از آن برجاست و لیست ماه‌های گذشته با همان می‌ماند.</translation>
    </message>
    <message>
        <source>This committee</source>
        <translation>این کمیته</translation>
    </message>
    <message>
        <source>All without a rate of their own</source>
        <translation>کمیته‌های بدون نرخ ویژه</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بدون محدودیت</translation>
    </message>
    <message>
        <source>rials</source>
        <translation>ریال</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>An hour of official presence</source>
        <translation>هر ساعت حضور رسمی</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>پرداخت از</translation>
    </message>
    <message>
        <source>At most of one meeting</source>
        <translation>حداکثر هر جلسه</translation>
    </message>
    <message>
        <source>At most in a month</source>
        <translation>حداکثر در ماه</translation>
    </message>
    <message>
        <source>For instance the circular that it rests on</source>
        <translation>برای نمونه، بخشنامه‌ای که پایه آن است</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیح</translation>
    </message>
</context>
<context>
    <name>RatesPart</name>
    <message>
        <source>Attendance allowance</source>
        <translation>حق‌الجلسه</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>افزودن نرخ</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Rials an hour</source>
        <translation>ریال در ساعت</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>سقف و کف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Rates of the attendance allowance</source>
        <translation>نرخ‌های حق‌الجلسه</translation>
    </message>
    <message>
        <source>No rate is recorded yet</source>
        <translation>نرخی ثبت نشده است</translation>
    </message>
    <message>
        <source>With a rate, the list of what is due is made from the official time of each meeting.</source>
        <translation>با ثبت نرخ، لیست حق‌الجلسه از زمان رسمی هر جلسه آماده می‌شود.</translation>
    </message>
    <message>
        <source>Of this committee</source>
        <translation>ویژه این کمیته</translation>
    </message>
    <message>
        <source>Of all committees without a rate of their own</source>
        <translation>همه کمیته‌های بدون نرخ ویژه</translation>
    </message>
    <message>
        <source>{amount} rials an hour today</source>
        <translation>امروز ساعتی {amount} ریال</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>For the others</source>
        <translation>برای دیگران</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>در آینده</translation>
    </message>
    <message>
        <source>from {n} minutes</source>
        <translation>از {n} دقیقه</translation>
    </message>
    <message>
        <source>at most {n} minutes</source>
        <translation>حداکثر {n} دقیقه</translation>
    </message>
    <message>
        <source>{n} minutes in a month</source>
        <translation>{n} دقیقه در ماه</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بدون محدودیت</translation>
    </message>
    <message>
        <source>The rate was recorded.</source>
        <translation>نرخ ثبت شد.</translation>
    </message>
    <message>
        <source>The rate was corrected.</source>
        <translation>نرخ اصلاح شد.</translation>
    </message>
    <message>
        <source>The rate from {day} on was taken out.</source>
        <translation>نرخ از {day} حذف شد.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Typed, but never recorded; it is not printed</source>
        <translation>نوشته شده ولی ثبت نشده است؛ چاپ نمی‌شود</translation>
    </message>
    <message>
        <source>The text is frozen; it is only read.</source>
        <translation>متن تثبیت شده است و تنها خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Enter records it, Delete drops it</source>
        <translation>ثبت با Enter، کنارگذاشتن با Delete</translation>
    </message>
    <message>
        <source>Enter corrects it here</source>
        <translation>اصلاح در همین‌جا با Enter</translation>
    </message>
    <message>
        <source>{origin}; Enter goes there</source>
        <translation>{origin}؛ رفتن به آنجا با Enter</translation>
    </message>
    <message>
        <source>From the attendance and the course of the session</source>
        <translation>برگرفته از حضور و غیاب و روند جلسه</translation>
    </message>
    <message>
        <source>From the resolution: its unit, deadline and vote</source>
        <translation>برگرفته از مصوبه: واحد، سررسید و رأی</translation>
    </message>
    <message>
        <source>From the legal basis of the committee</source>
        <translation>برگرفته از مستند قانونی کمیته</translation>
    </message>
    <message>
        <source>From the conflicts of interest recorded in the session</source>
        <translation>برگرفته از تعارض منافع ثبت‌شده در جلسه</translation>
    </message>
    <message>
        <source>From the signatures</source>
        <translation>برگرفته از امضاها</translation>
    </message>
    <message>
        <source>From the details of the meeting</source>
        <translation>برگرفته از مشخصات جلسه</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>متن آغازین</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>متن پایانی</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>جلسه بعدی</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>عنوان بند</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>جمع‌بندی</translation>
    </message>
    <message>
        <source>Text of the resolution</source>
        <translation>متن مصوبه</translation>
    </message>
    <message>
        <source>Typed, but never recorded</source>
        <translation>نوشته ثبت‌نشده</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>متن گفته</translation>
    </message>
</context>
<context>
    <name>ReadBackDeeds</name>
    <message>
        <source>{origin}.</source>
        <translation>{origin}.</translation>
    </message>
    <message>
        <source>The statement was deleted.</source>
        <translation>اظهارات حذف شد.</translation>
    </message>
    <message>
        <source>{resolution} was deleted.</source>
        <translation>{resolution} حذف شد.</translation>
    </message>
    <message>
        <source>What was typed is dropped.</source>
        <translation>نوشته ثبت‌نشده کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The conclusion was deleted.</source>
        <translation>جمع‌بندی حذف شد.</translation>
    </message>
</context>
<context>
    <name>ReadBackPane</name>
    <message>
        <source>The session has not been held yet</source>
        <translation>جلسه هنوز برگزار نشده است</translation>
    </message>
    <message>
        <source>What is recorded in it is read back here, item by item.</source>
        <translation>آنچه در جلسه ثبت شود، بند به بند در همین‌جا بازخوانی می‌شود.</translation>
    </message>
    <message>
        <source>{n} of {total} paragraphs read</source>
        <translation>{n} پاراگراف از {total} خوانده شده است</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>record as a resolution</source>
        <translation>ثبت به‌عنوان مصوبه</translation>
    </message>
    <message>
        <source>record as a statement</source>
        <translation>ثبت در مذاکرات</translation>
    </message>
</context>
<context>
    <name>RealisedCard</name>
    <message>
        <source>Carried out, with evidence</source>
        <translation>مصوبات انجام‌شده با مستندات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد مسئول</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>تاریخ انجام</translation>
    </message>
    <message>
        <source>No resolution has been carried out yet.</source>
        <translation>هنوز مصوبه‌ای انجام نشده است.</translation>
    </message>
    <message>
        <source>the latest {n} of {m}</source>
        <translation>{n} مورد آخر از {m}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>Recasting</name>
    <message>
        <source>The records are written into a new file</source>
        <translation>نوشتن اطلاعات در پرونده تازه</translation>
    </message>
    <message>
        <source>The new file is checked</source>
        <translation>بررسی پرونده تازه</translation>
    </message>
    <message>
        <source>The new file takes its place</source>
        <translation>جایگزینی پرونده تازه</translation>
    </message>
</context>
<context>
    <name>ReceiveBundleDialog</name>
    <message>
        <source>Receive files</source>
        <translation>دریافت بسته</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>Nothing changes before the review.</source>
        <translation>پیش از بررسی چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>پرونده‌ای دیگر…</translation>
    </message>
    <message>
        <source>Files on the sticks</source>
        <translation>بسته‌های روی حافظه USB</translation>
    </message>
    <message>
        <source>No file of exchange on a stick</source>
        <translation>بسته‌ای روی حافظه USB نیست</translation>
    </message>
    <message>
        <source>A stick that is plugged in is looked through by itself. Any other file is chosen below.</source>
        <translation>حافظه USB که وصل شود خودبه‌خود جست‌وجو می‌شود. بسته‌ای را که جای دیگری است از پایین برگزینید.</translation>
    </message>
    <message>
        <source>No file is ticked.</source>
        <translation>بسته‌ای انتخاب نشده است.</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} کیلوبایت</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} مگابایت</translation>
    </message>
    <message>
        <source>Files of exchange ({endings})</source>
        <translation>بسته‌های تبادل ({endings})</translation>
    </message>
    <message>
        <source>Scans of a request ({endings})</source>
        <translation>اسکن درخواست ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همه پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>انتخاب بسته</translation>
    </message>
</context>
<context>
    <name>RecordColumn</name>
    <message>
        <source>What is said and decided is written here once the session has begun.</source>
        <translation>اظهارات و مصوبات پس از شروع جلسه اینجا نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Nothing was recorded on this item.</source>
        <translation>برای این بند چیزی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Nothing has been recorded on this item yet.</source>
        <translation>هنوز برای این بند چیزی ثبت نشده است.</translation>
    </message>
    <message>
        <source>The text of the resolution is empty.</source>
        <translation>متن مصوبه خالی است.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>History</source>
        <translation>سابقه</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>{name} was put aside.</source>
        <translation>{name} کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>سابقه {name}</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>The recovery code of the office file</source>
        <translation>رمز بازیابی پرونده اداره</translation>
    </message>
    <message>
        <source>It opens the file when a passphrase is forgotten, and is shown only now. Print the sheet, lock it up, and keep it apart from the computer and the backups.</source>
        <translation>اگر گذرواژه فراموش شود، پرونده با این رمز باز می‌شود. رمز تنها همین یک بار نشان داده می‌شود. برگه را چاپ کنید و جدا از رایانه و نسخه‌های پشتیبان، در جای قفل‌دار نگه دارید.</translation>
    </message>
    <message>
        <source>The groups follow their numbers; each ends in a check digit.</source>
        <translation>دسته‌ها به ترتیب شماره است؛ رقم آخر هر دسته برای پیدا کردن اشتباه است.</translation>
    </message>
    <message>
        <source>The code is printed or written down, and kept in a safe place</source>
        <translation>رمز چاپ یا یادداشت شد و در جای امن است</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>چاپ برگه</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>رونوشت شد</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>برگه بازیابی</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
</context>
<context>
    <name>RecoverySheetDialog</name>
    <message>
        <source>Recovery sheet of the key</source>
        <translation>برگه بازیابی کلید</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>ساخت برگه</translation>
    </message>
    <message>
        <source>The sheet brings the key back when this computer and its backups are lost. This passphrase is not on it: it is kept in another place.</source>
        <translation>اگر این رایانه و نسخه‌های پشتیبانش از دست برود، کلید با این برگه برمی‌گردد. این گذرواژه روی برگه نیست؛ آن را جای دیگری نگه دارید.</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>Referral of case {number}</source>
        <translation>ارجاع پرونده {number}</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>ارجاع</translation>
    </message>
    <message>
        <source>For instance: the inspection office</source>
        <translation>برای نمونه: دفتر بازرسی</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>ارجاع به</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>تاریخ ارجاع</translation>
    </message>
    <message>
        <source>Letter of referral</source>
        <translation>نامه ارجاع</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>مهلت پاسخ</translation>
    </message>
</context>
<context>
    <name>RegisterPart</name>
    <message>
        <source>No letter fits these filters</source>
        <translation>نامه‌ای با این شرط‌ها نیست</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>the latest {n} that fit</source>
        <translation>{n} نامه آخر با این شرط‌ها</translation>
    </message>
    <message>
        <source>{n} letters</source>
        <translation>{n} نامه</translation>
    </message>
</context>
<context>
    <name>RegisteredAct</name>
    <message>
        <source>Its parts in any order</source>
        <translation>اجزای شماره به هر ترتیب</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>مرجع صادرکننده</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>ارجاع‌ها</translation>
    </message>
    <message>
        <source>Nothing cites this act.</source>
        <translation>به این سند ارجاعی نیست.</translation>
    </message>
    <message>
        <source>The act as a whole</source>
        <translation>کل سند</translation>
    </message>
</context>
<context>
    <name>RemindLateDialog</name>
    <message>
        <source>Send reminders</source>
        <translation>فرستادن پیگیری‌نامه</translation>
    </message>
    <message>
        <source>Number the reminders</source>
        <translation>شماره‌گذاری پیگیری‌نامه‌ها</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>دیرکرد</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>نامه بعدی</translation>
    </message>
    <message>
        <source>Late resolutions</source>
        <translation>مصوبات دارای دیرکرد</translation>
    </message>
    <message>
        <source>One for each unit</source>
        <translation>برای هر واحد یک نامه</translation>
    </message>
    <message>
        <source>One for each resolution</source>
        <translation>برای هر مصوبه یک نامه</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>{n} of {m} late resolutions are reminded of.</source>
        <translation>از {m} مصوبه دارای دیرکرد، برای {n} مصوبه پیگیری‌نامه نوشته می‌شود.</translation>
    </message>
    <message>
        <source>No resolution is late.</source>
        <translation>هیچ مصوبه‌ای دیرکرد ندارد.</translation>
    </message>
    <message>
        <source>reminded on {day}</source>
        <translation>آخرین پیگیری‌نامه {day}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>بی‌مسئول</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} روز</translation>
    </message>
    <message>
        <source>A second letter on one day is seldom meant.</source>
        <translation>دو نامه در یک روز کمتر لازم می‌شود.</translation>
    </message>
    <message>
        <source>Write once more</source>
        <translation>دوباره نوشته شود</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>نوشته نشود</translation>
    </message>
</context>
<context>
    <name>RemindManyDialog</name>
    <message>
        <source>Reminder about {n} resolutions</source>
        <translation>یادآوری {n} مصوبه</translation>
    </message>
    <message>
        <source>Number and register</source>
        <translation>شماره‌گذاری و ثبت</translation>
    </message>
    <message>
        <source>Each unit is told of its late resolutions; what was reminded of twice goes to the superior.</source>
        <translation>دیرکرد مصوبات به هر واحد یادآوری می‌شود؛ آنچه دو بار یادآوری شده است به مقام مافوق گزارش می‌شود.</translation>
    </message>
    <message>
        <source>Also where a reminder has gone out on this day already</source>
        <translation>برای آنچه همین روز یادآوری شده است نیز</translation>
    </message>
</context>
<context>
    <name>RenamePartnerDialog</name>
    <message>
        <source>Left empty, it is called as on its card.</source>
        <translation>اگر خالی بماند، نام کارت به کار می‌رود.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>نام اداره</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace resolution {label}</source>
        <translation>جایگزینی مصوبه {label}</translation>
    </message>
    <message>
        <source>It is void from then on; both name each other.</source>
        <translation>از این پس اثری ندارد؛ هر دو مصوبه به هم پیوند می‌خورند.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ثبت جایگزینی</translation>
    </message>
    <message>
        <source>Resolutions found</source>
        <translation>مصوبه‌های یافت‌شده</translation>
    </message>
    <message>
        <source>Number, text or unit</source>
        <translation>شماره، متن یا واحد</translation>
    </message>
    <message>
        <source>Replaced by the later resolution</source>
        <translation>مصوبه جایگزین</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>the season before</source>
        <translation>فصل پیش</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>{n} extraordinary</source>
        <translation>{n} فوق‌العاده</translation>
    </message>
    <message>
        <source>No meeting in {seasons}</source>
        <translation>بدون جلسه در {seasons}</translation>
    </message>
    <message>
        <source>All four seasons held</source>
        <translation>هر ۴ فصل برگزار شد</translation>
    </message>
    <message>
        <source>Every season so far held</source>
        <translation>فصل‌های گذشته برگزار شد</translation>
    </message>
    <message>
        <source>Mean attendance</source>
        <translation>میانگین حضور</translation>
    </message>
    <message>
        <source>{n} carried out</source>
        <translation>{n} انجام‌شده</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>انجام به‌موقع</translation>
    </message>
    <message>
        <source>None has come due</source>
        <translation>هنوز سررسیدی نرسیده است</translation>
    </message>
    <message>
        <source>Target of {target} reached</source>
        <translation>به هدف {target} رسیده است</translation>
    </message>
    <message>
        <source>{n} per cent below the target of {target}</source>
        <translation>{n} درصد کمتر از هدف {target}</translation>
    </message>
    <message>
        <source>Mean delay</source>
        <translation>میانگین دیرکرد</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>بدون دیرکرد</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>As in {before}</source>
        <translation>برابر با {before}</translation>
    </message>
    <message>
        <source>{n} days less than {before}</source>
        <translation>{n} روز کمتر از {before}</translation>
    </message>
    <message>
        <source>{n} days more than {before}</source>
        <translation>{n} روز بیشتر از {before}</translation>
    </message>
    <message>
        <source>Nothing is recorded for {before}</source>
        <translation>برای {before} چیزی ثبت نشده</translation>
    </message>
    <message>
        <source>{n} per cent more than {before}</source>
        <translation>{n} درصد بیشتر از {before}</translation>
    </message>
    <message>
        <source>{n} per cent less than {before}</source>
        <translation>{n} درصد کمتر از {before}</translation>
    </message>
    <message>
        <source>{n} in {before}</source>
        <translation>{n} جلسه در {before}</translation>
    </message>
    <message>
        <source>No delay in {before}</source>
        <translation>در {before} دیرکردی نبود</translation>
    </message>
</context>
<context>
    <name>ReportHeader</name>
    <message>
        <source>Year</source>
        <translation>سالانه</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>فصلی</translation>
    </message>
    <message>
        <source>Year or season</source>
        <translation>سالانه یا فصلی</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>تأیید کمیته</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>همه برگه‌ها</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>گزارش PDF</translation>
    </message>
    <message>
        <source>Annual evaluation</source>
        <translation>ارزیابی سالانه</translation>
    </message>
    <message>
        <source>Seasonal report</source>
        <translation>گزارش فصل</translation>
    </message>
    <message>
        <source>Take back the approval</source>
        <translation>پس‌گرفتن تأیید</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>No committee is recorded yet</source>
        <translation>هنوز کمیته‌ای ثبت نشده است</translation>
    </message>
    <message>
        <source>The report of a season and the evaluation of a year are drafted from a committee&apos;s records.</source>
        <translation>گزارش فصل و ارزیابی سال از سوابق کمیته تهیه می‌شود.</translation>
    </message>
    <message>
        <source>Go to the committees</source>
        <translation>رفتن به کمیته‌ها</translation>
    </message>
    <message>
        <source>The records are being read</source>
        <translation>سوابق در حال خواندن است</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Keep or edit</source>
        <translation>نگه‌داشتن یا ویرایش</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Approved by the committee, {day}</source>
        <translation>تأیید کمیته، {day}</translation>
    </message>
    <message>
        <source>Of this time there is nothing to report yet.</source>
        <translation>برای این دوره هنوز چیزی برای گزارش نیست.</translation>
    </message>
    <message>
        <source>The approval was recorded.</source>
        <translation>تأیید ثبت شد.</translation>
    </message>
    <message>
        <source>The approval was taken back.</source>
        <translation>تأیید پس گرفته شد.</translation>
    </message>
</context>
<context>
    <name>RepresentativeDialog</name>
    <message>
        <source>Representative of {name}</source>
        <translation>نماینده {name}</translation>
    </message>
    <message>
        <source>Seat the representative</source>
        <translation>ثبت نماینده</translation>
    </message>
    <message>
        <source>The representative fills the member&apos;s seat and counts for the quorum.</source>
        <translation>نماینده جای عضو را می‌گیرد و در حد نصاب شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Empty takes the representative back.</source>
        <translation>با خالی‌گذاشتن، نماینده برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation>نام نماینده</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>شماره معرفی‌نامه</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاریخ معرفی‌نامه</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>ذکر نشده</translation>
    </message>
    <message>
        <source>For instance: mission to the province</source>
        <translation>برای نمونه: مأموریت استان</translation>
    </message>
    <message>
        <source>Why the member does not come</source>
        <translation>علت نیامدن عضو</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Comes in now</source>
        <translation>هم‌اکنون وارد می‌شود</translation>
    </message>
</context>
<context>
    <name>RequestBundleDialog</name>
    <message>
        <source>Request of {bundle} from {office}</source>
        <translation>درخواست {bundle} از {office}</translation>
    </message>
    <message>
        <source>With the request the other office knows what is missing here and puts it into its next file.</source>
        <translation>با این درخواست، اداره دیگر می‌داند چه چیز به اینجا نرسیده است و آن را در بسته بعدی خود می‌گذارد.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>ساخت بسته درخواست</translation>
    </message>
    <message>
        <source>The code before</source>
        <translation>رمزینه پیشین</translation>
    </message>
    <message>
        <source>The next code</source>
        <translation>رمزینه بعدی</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Only the code</source>
        <translation>فقط رمزینه</translation>
    </message>
    <message>
        <source>The request is made first.</source>
        <translation>نخست درخواست ساخته می‌شود.</translation>
    </message>
    <message>
        <source>The code is read by a scanner, or from a photograph. It is signed and betrays no content.</source>
        <translation>رمزینه از اسکن یا عکس خوانده می‌شود؛ امضا دارد و محتوایی را آشکار نمی‌کند.</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>به‌صورت بسته</translation>
    </message>
    <message>
        <source>The code appears once the request is made</source>
        <translation>رمزینه پس از ساخت درخواست نمایان می‌شود</translation>
    </message>
    <message>
        <source>The request is being made.</source>
        <translation>درخواست در حال ساخت است.</translation>
    </message>
    <message>
        <source>Making the request</source>
        <translation>ساخت درخواست</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>code {n} of {m}</source>
        <translation>رمزینه {n} از {m}</translation>
    </message>
    <message>
        <source>Request to send again</source>
        <translation>درخواست ارسال دوباره</translation>
    </message>
    <message>
        <source>The request is in {path}.</source>
        <translation>درخواست در {path} است.</translation>
    </message>
</context>
<context>
    <name>ResolutionDeeds</name>
    <message>
        <source>First reminder about resolution {label}</source>
        <translation>یادآوری نخست مصوبه {label}</translation>
    </message>
    <message>
        <source>Second reminder about resolution {label}</source>
        <translation>یادآوری دوم مصوبه {label}</translation>
    </message>
    <message>
        <source>Report of the delay of resolution {label} to the superior</source>
        <translation>گزارش دیرکرد مصوبه {label} به مقام بالاتر</translation>
    </message>
    <message>
        <source>The reminder was numbered and entered in the register.</source>
        <translation>یادآوری شماره گرفت و در دفتر ثبت شد.</translation>
    </message>
    <message>
        <source>{n} notices were numbered and entered in the register.</source>
        <translation>{n} نامه ابلاغ شماره گرفت و در دفتر ثبت شد.</translation>
    </message>
    <message>
        <source>This resolution was notified without a letter.</source>
        <translation>این مصوبه بدون نامه ابلاغ شده است.</translation>
    </message>
    <message>
        <source>Resolution {label} was replaced.</source>
        <translation>مصوبه {label} جایگزین شد.</translation>
    </message>
    <message>
        <source>The term for objections was recorded.</source>
        <translation>مهلت اعتراض ثبت شد.</translation>
    </message>
    <message>
        <source>History of resolution {label}</source>
        <translation>تاریخچه مصوبه {label}</translation>
    </message>
</context>
<context>
    <name>ResolutionDialog</name>
    <message>
        <source>Resolution {label}</source>
        <translation>مصوبه {label}</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>ثبت اصلاح</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>رأی‌گیری</translation>
    </message>
</context>
<context>
    <name>ResolutionFilter</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>دیرکرد</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>این هفته</translation>
    </message>
    <message>
        <source>Not notified</source>
        <translation>ابلاغ‌نشده</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>در انتظار تأیید</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>بر پایه سررسید</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>بر پایه واحد مسئول</translation>
    </message>
    <message>
        <source>By committee</source>
        <translation>بر پایه کمیته</translation>
    </message>
    <message>
        <source>By standing</source>
        <translation>بر پایه وضعیت</translation>
    </message>
    <message>
        <source>By meeting</source>
        <translation>بر پایه جلسه</translation>
    </message>
    <message>
        <source>Without groups</source>
        <translation>بدون گروه</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>To the end of the week</source>
        <translation>تا پایان هفته</translation>
    </message>
    <message>
        <source>After this week</source>
        <translation>پس از این هفته</translation>
    </message>
    <message>
        <source>Without deadline</source>
        <translation>بدون سررسید</translation>
    </message>
    <message>
        <source>Not yet adopted</source>
        <translation>هنوز تصویب‌نشده</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>بدون واحد مسئول</translation>
    </message>
    <message>
        <source>Sessions without a committee</source>
        <translation>جلسه‌های بدون کمیته</translation>
    </message>
</context>
<context>
    <name>ResolutionMenu</name>
    <message>
        <source>Put on hold…</source>
        <translation>توقف…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ازسرگیری</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>بازگشودن</translation>
    </message>
    <message>
        <source>Add a clause…</source>
        <translation>افزودن بند…</translation>
    </message>
    <message>
        <source>Objections until…</source>
        <translation>مهلت اعتراض…</translation>
    </message>
    <message>
        <source>Follow-up file for the unit…</source>
        <translation>بسته پیگیری برای واحد…</translation>
    </message>
    <message>
        <source>Replace by a later resolution…</source>
        <translation>جایگزینی با مصوبه بعدی…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>منتفی‌شدن…</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>در جلسه</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>اصلاح…</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>نمایش نامه</translation>
    </message>
    <message>
        <source>Record a follow-up…</source>
        <translation>ثبت پیگیری…</translation>
    </message>
    <message>
        <source>Extend its deadline…</source>
        <translation>تمدید مهلت…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالاتر</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین‌تر</translation>
    </message>
</context>
<context>
    <name>ResolutionPanel</name>
    <message>
        <source>The resolution above</source>
        <translation>مصوبه بالایی</translation>
    </message>
    <message>
        <source>The resolution below</source>
        <translation>مصوبه پایینی</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>کارهای دیگر</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>روند پیگیری</translation>
    </message>
    <message>
        <source>Resolution {label}</source>
        <translation>مصوبه {label}</translation>
    </message>
    <message>
        <source>{n} event</source>
        <translation>{n} رویداد</translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation>{n} رویداد</translation>
    </message>
</context>
<context>
    <name>Resolutions</name>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Not notified</source>
        <translation>ابلاغ‌نشده</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>ابلاغ‌شده</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در حال انجام</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>در انتظار تأیید</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>منتفی</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>الزامی</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصیه</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>جهت اطلاع</translation>
    </message>
    <message>
        <source>{n} day late</source>
        <translation>{n} روز دیرکرد</translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation>{n} روز دیرکرد</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>بدون سررسید</translation>
    </message>
</context>
<context>
    <name>ResolutionsPage</name>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>نامه ابلاغ</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>یادآوری</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ثبت پیگیری</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>ثبت نما</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>نماها</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>خروجی Excel</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>چاپ فهرست</translation>
    </message>
    <message>
        <source>Record a resolution</source>
        <translation>ثبت مصوبه</translation>
    </message>
    <message>
        <source>Past resolutions from Excel…</source>
        <translation>ورود مصوبات گذشته از Excel…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>واحد مسئول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>حذف فیلترها</translation>
    </message>
    <message>
        <source>A resolution is recorded in the session of its meeting. Choose the meeting.</source>
        <translation>مصوبه در جلسه خود ثبت می‌شود؛ جلسه انتخاب شود.</translation>
    </message>
    <message>
        <source>{n} resolutions, {m} of them open</source>
        <translation>{n} مصوبه، {m} باز</translation>
    </message>
    <message>
        <source>Filters: {names}</source>
        <translation>فیلترها: {names}</translation>
    </message>
    <message>
        <source>No resolution fits these filters</source>
        <translation>مصوبه‌ای با این فیلتر نیست</translation>
    </message>
    <message>
        <source>No resolution has been recorded yet</source>
        <translation>هنوز مصوبه‌ای ثبت نشده است</translation>
    </message>
    <message>
        <source>Resolutions are recorded in the session of a meeting.</source>
        <translation>مصوبات هنگام جلسه ثبت می‌شود.</translation>
    </message>
</context>
<context>
    <name>RestoreKeyDialog</name>
    <message>
        <source>Another key that this office has now is laid down: what it signed stays valid, and files sealed to it still open.</source>
        <translation>کلید دیگری که اکنون در این پرونده است کنار می‌رود: امضاهایش معتبر می‌ماند و بسته‌هایی که برای آن رمز شده باز می‌شود.</translation>
    </message>
    <message>
        <source>Restore the key from its sheet</source>
        <translation>بازیابی کلید از برگه</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>Recovery text</source>
        <translation>متن بازیابی</translation>
    </message>
    <message>
        <source>Nine rows, each from right to left.</source>
        <translation>نُه سطر، هر سطر از راست به چپ.</translation>
    </message>
    <message>
        <source>From a file or a scan</source>
        <translation>از پرونده یا اسکن</translation>
    </message>
    <message>
        <source>Passphrase of the sheet</source>
        <translation>گذرواژه برگه</translation>
    </message>
    <message>
        <source>New passphrase of the key</source>
        <translation>گذرواژه تازه کلید</translation>
    </message>
    <message>
        <source>Left empty, the key needs none.</source>
        <translation>اگر خالی بماند، گذرواژه ندارد.</translation>
    </message>
    <message>
        <source>Recovery sheets ({ending})</source>
        <translation>برگه‌های بازیابی ({ending})</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>برگه بازیابی</translation>
    </message>
    <message>
        <source>The key is back. Its fingerprint is {mark}.</source>
        <translation>کلید برگشت. اثر آن {mark} است.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Take back</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Records that were changed</source>
        <translation>موارد تغییرکرده</translation>
    </message>
    <message>
        <source>Bundle {n} from {office} is recorded</source>
        <translation>بسته {n} از {office} ثبت شد</translation>
    </message>
    <message>
        <source>{n} conflicts are still open</source>
        <translation>{n} تعارض باز مانده است</translation>
    </message>
    <message>
        <source>Decided: {n}</source>
        <translation>تصمیم گرفته‌شده: {n}</translation>
    </message>
    <message>
        <source>Attachments: {n}</source>
        <translation>پیوست: {n}</translation>
    </message>
    <message>
        <source>Nothing in it was new here</source>
        <translation>چیز تازه‌ای در آن نبود</translation>
    </message>
    <message>
        <source>{n} parts wait for files that have not come.</source>
        <translation>{n} بخش در انتظار بسته‌هایی است که نرسیده‌اند.</translation>
    </message>
    <message>
        <source>{n} parts contradict what is here. They are kept apart and not merged.</source>
        <translation>{n} بخش با آنچه اینجاست ناسازگار است؛ جدا نگه داشته و ادغام نشد.</translation>
    </message>
    <message>
        <source>Not in step with this office: {list}.</source>
        <translation>ناهمگام با این اداره: {list}.</translation>
    </message>
    <message>
        <source>A backup was made before.</source>
        <translation>پیش از آن نسخه پشتیبان گرفته شد.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>What the file brings</source>
        <translation>محتوای بسته</translation>
    </message>
    <message>
        <source>Nothing in this file is new here</source>
        <translation>چیز تازه‌ای در این بسته نیست</translation>
    </message>
    <message>
        <source>The file before</source>
        <translation>بسته پیشین</translation>
    </message>
    <message>
        <source>The file after</source>
        <translation>بسته بعدی</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Record the file</source>
        <translation>ثبت بسته</translation>
    </message>
    <message>
        <source>Review of bundle {n} from {office}</source>
        <translation>بررسی بسته {n} از {office}</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>امضا معتبر</translation>
    </message>
    <message>
        <source>Signature unknown</source>
        <translation>امضای ناشناخته</translation>
    </message>
    <message>
        <source>{bundle} has not come</source>
        <translation>{bundle} نرسیده</translation>
    </message>
    <message>
        <source>Request {bundle}</source>
        <translation>درخواست {bundle}</translation>
    </message>
    <message>
        <source>file {n} of {m}</source>
        <translation>بسته {n} از {m}</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>این اداره</translation>
    </message>
    <message>
        <source>The file has not been read yet.</source>
        <translation>بسته هنوز خوانده نشده است.</translation>
    </message>
    <message>
        <source>This file needs a newer version of the program.</source>
        <translation>این بسته نسخه تازه‌تری از برنامه می‌خواهد.</translation>
    </message>
    <message>
        <source>{n} conflicts are neither decided nor left for later.</source>
        <translation>درباره {n} تعارض نه تصمیم گرفته شده و نه به بعد گذاشته شده است.</translation>
    </message>
    <message>
        <source>The file removes many records: that is ticked first.</source>
        <translation>این بسته موارد زیادی را حذف می‌کند؛ نخست همان نکته را تأیید کنید.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>The session is confidential</source>
        <translation>جلسه محرمانه است</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>جلسه پایان یافت</translation>
    </message>
    <message>
        <source>Begins at {time}</source>
        <translation>شروع: {time}</translation>
    </message>
    <message>
        <source>The session has not begun yet</source>
        <translation>جلسه هنوز آغاز نشده است</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>از ساعت {time}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>تنفس</translation>
    </message>
    <message>
        <source>Item {n} of {total}</source>
        <translation>بند {n} از {total}</translation>
    </message>
    <message>
        <source>Confidential item</source>
        <translation>بند محرمانه</translation>
    </message>
    <message>
        <source>Decision being worded</source>
        <translation>مصوبه در دست تنظیم</translation>
    </message>
    <message>
        <source>Resolution {label}</source>
        <translation>مصوبه {label}</translation>
    </message>
    <message>
        <source>Minutes left of the meeting</source>
        <translation>دقیقه مانده تا پایان جلسه</translation>
    </message>
    <message>
        <source>Minutes past the planned end</source>
        <translation>دقیقه پس از پایان پیش‌بینی</translation>
    </message>
    <message>
        <source>Time of the item</source>
        <translation>زمان این بند</translation>
    </message>
    <message>
        <source>Over the item&apos;s time</source>
        <translation>بیش از زمان بند</translation>
    </message>
    <message>
        <source>Left for the item</source>
        <translation>مانده از زمان بند</translation>
    </message>
    <message>
        <source>{present} of {members}</source>
        <translation>{present} از {members}</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>حاضران</translation>
    </message>
    <message>
        <source>Present; the session is official</source>
        <translation>حاضران؛ جلسه رسمی است</translation>
    </message>
    <message>
        <source>Present; below the quorum of {n}</source>
        <translation>حاضران؛ کمتر از حد نصاب ({n})</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Screen of the room</source>
        <translation>نمایشگر جلسه</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>As a window</source>
        <translation>به صورت پنجره</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>تمام صفحه</translation>
    </message>
    <message>
        <source>Close the room&apos;s screen (F11)</source>
        <translation>بستن نمایشگر جلسه (F11)</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Bring this row in</source>
        <translation>این ردیف وارد شود</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>ردیف {number}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The stored text of this paper is damaged.</source>
        <translation>متن ذخیره‌شده این سند آسیب دیده است.</translation>
    </message>
    <message>
        <source>Restoring a backup brings it back; nothing has been changed.</source>
        <translation>با بازگرداندن نسخه پشتیبان برمی‌گردد؛ چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>An item takes from 0 to {most} minutes.</source>
        <translation>زمان هر بند از ۰ تا {most} دقیقه است.</translation>
    </message>
    <message>
        <source>Type the minutes again.</source>
        <translation>با عددی در این بازه ثبت می‌شود.</translation>
    </message>
    <message>
        <source>{later} is not after {earlier}.</source>
        <translation>{later} پس از {earlier} نیست.</translation>
    </message>
    <message>
        <source>Arrivals and departures go forward in time; correct one of the two.</source>
        <translation>ورود و خروج به ترتیب زمان است؛ با اصلاح یکی از دو ساعت ثبت می‌شود.</translation>
    </message>
    <message>
        <source>This person is already a member of the committee.</source>
        <translation>این فرد هم‌اکنون عضو کمیته است.</translation>
    </message>
    <message>
        <source>Edit the existing membership, or end it first.</source>
        <translation>عضویت کنونی را می‌توان ویرایش کرد یا پایان داد.</translation>
    </message>
    <message>
        <source>The committee already has a holder of this role in this period.</source>
        <translation>این نقش در این دوره به عضو دیگری سپرده شده است.</translation>
    </message>
    <message>
        <source>End the present holder&apos;s term, or choose another role.</source>
        <translation>پس از پایان دوره آن عضو، یا با نقشی دیگر، ثبت می‌شود.</translation>
    </message>
    <message>
        <source>{what} is empty.</source>
        <translation>{what} خالی است.</translation>
    </message>
    <message>
        <source>Type it, then continue.</source>
        <translation>پس از نوشتن آن ثبت می‌شود.</translation>
    </message>
    <message>
        <source>{what} has {length} characters; at most {most} fit.</source>
        <translation>{what} {length} نویسه دارد؛ حداکثر {most} نویسه جا می‌شود.</translation>
    </message>
    <message>
        <source>Shorten it, or put the long text into an attachment or the discussion.</source>
        <translation>متن را می‌توان کوتاه کرد، یا متن بلند را در پیوست یا شرح مذاکرات آورد.</translation>
    </message>
    <message>
        <source>The end ({ends}) is not after the start ({starts}).</source>
        <translation>پایان ({ends}) پس از آغاز ({starts}) نیست.</translation>
    </message>
    <message>
        <source>Correct the start or the end.</source>
        <translation>با اصلاح آغاز یا پایان ثبت می‌شود.</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}.</source>
        <translation>پایان دوره ({last}) پیش از آغاز آن ({first}) است.</translation>
    </message>
    <message>
        <source>Correct the first or the last day.</source>
        <translation>با اصلاح روز آغاز یا پایان ثبت می‌شود.</translation>
    </message>
    <message>
        <source>A meeting&apos;s number starts at 1.</source>
        <translation>شماره جلسه از ۱ آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Type a number from 1 on.</source>
        <translation>با شماره ۱ یا بیشتر ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Meeting number {number} of {year} exists already.</source>
        <translation>جلسه شماره {number} سال {year} پیش‌تر ثبت شده است.</translation>
    </message>
    <message>
        <source>The next free number is {free}.</source>
        <translation>نخستین شماره آزاد {free} است.</translation>
    </message>
    <message>
        <source>The text of these minutes is frozen.</source>
        <translation>متن این صورتجلسه تثبیت شده است.</translation>
    </message>
    <message>
        <source>Open a new version of the minutes to change it.</source>
        <translation>تغییر متن با بازکردن نسخه تازه صورتجلسه انجام می‌شود.</translation>
    </message>
    <message>
        <source>A signature is dated from the meeting ({met_on}) to today ({today}).</source>
        <translation>تاریخ امضا از روز جلسه ({met_on}) تا امروز ({today}) است.</translation>
    </message>
    <message>
        <source>Correct the date of the signature.</source>
        <translation>با اصلاح تاریخ امضا ثبت می‌شود.</translation>
    </message>
    <message>
        <source>{missing} signatures are still missing.</source>
        <translation>{missing} امضا مانده است.</translation>
    </message>
    <message>
        <source>Mark each signature on the sheet, then finalise.</source>
        <translation>نهایی‌سازی پس از ثبت همه امضاها انجام می‌شود.</translation>
    </message>
    <message>
        <source>The quorum of {needed} can never be met by {members} members.</source>
        <translation>حد نصاب {needed} نفر با {members} عضو هرگز به دست نمی‌آید.</translation>
    </message>
    <message>
        <source>Lower the quorum, or add members first.</source>
        <translation>با حد نصاب کمتر یا عضوهای بیشتر ثبت می‌شود.</translation>
    </message>
    <message>
        <source>The quorum&apos;s share lies between 0 and 1.</source>
        <translation>کسر حد نصاب بین صفر و یک است.</translation>
    </message>
    <message>
        <source>Type a share such as 2/3.</source>
        <translation>کسر به این شکل نوشته می‌شود: ۲/۳.</translation>
    </message>
    <message>
        <source>The deadline {due} lies before the meeting of {adopted}.</source>
        <translation>سررسید ({due}) پیش از روز جلسه ({adopted}) است.</translation>
    </message>
    <message>
        <source>Choose a day after the meeting.</source>
        <translation>با روزی پس از جلسه ثبت می‌شود.</translation>
    </message>
    <message>
        <source>A deadline of {count} working days cannot be.</source>
        <translation>مهلت {count} روز کاری ممکن نیست.</translation>
    </message>
    <message>
        <source>Give 1 to {most} working days, or choose a day.</source>
        <translation>۱ تا {most} روز کاری نوشته یا یک روز انتخاب شود.</translation>
    </message>
    <message>
        <source>Resolution number {number} exists already in this meeting.</source>
        <translation>مصوبه شماره {number} در این جلسه هست.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>با شماره دیگری ثبت می‌شود.</translation>
    </message>
    <message>
        <source>The majority&apos;s share lies between 0 and 1.</source>
        <translation>کسر اکثریت بین صفر و یک است.</translation>
    </message>
    <message>
        <source>Type a share such as 1/2 or 2/3.</source>
        <translation>کسر به این شکل نوشته می‌شود: ۱/۲ یا ۲/۳.</translation>
    </message>
    <message>
        <source>A count of votes is not below zero.</source>
        <translation>شمار آرا کمتر از صفر نیست.</translation>
    </message>
    <message>
        <source>Type the counts again.</source>
        <translation>با اصلاح شمار آرا ثبت می‌شود.</translation>
    </message>
    <message>
        <source>{counted} votes were counted, but {eligible} people may vote.</source>
        <translation>{counted} رأی شمرده شده، ولی {eligible} نفر حق رأی دارند.</translation>
    </message>
    <message>
        <source>Correct the counts, or record who is present.</source>
        <translation>با اصلاح شمار آرا یا ثبت حاضران انجام می‌شود.</translation>
    </message>
    <message>
        <source>A week without a working day has no deadlines.</source>
        <translation>هفته بدون روز کاری سررسیدی ندارد.</translation>
    </message>
    <message>
        <source>At least one day of the week needs to be a working day.</source>
        <translation>دست‌کم یک روز هفته روز کاری است.</translation>
    </message>
    <message>
        <source>Year is between {first} and {last}.</source>
        <translation>سال بین {first} تا {last} است.</translation>
    </message>
    <message>
        <source>The year needs a correction.</source>
        <translation>با اصلاح سال ثبت می‌شود.</translation>
    </message>
    <message>
        <source>{month} {year} has {days} days.</source>
        <translation>{month} سال {year} دارای {days} روز است.</translation>
    </message>
    <message>
        <source>The day {day} needs a correction.</source>
        <translation>با اصلاح روز {day} ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Month is between 1 and 12.</source>
        <translation>ماه بین ۱ تا ۱۲ است.</translation>
    </message>
    <message>
        <source>The month {month} needs a correction.</source>
        <translation>با اصلاح ماه {month} ثبت می‌شود.</translation>
    </message>
    <message>
        <source>This many days lead out of the calendar.</source>
        <translation>این شمار روز از تقویم بیرون می‌رود.</translation>
    </message>
    <message>
        <source>A smaller number of days is needed.</source>
        <translation>با شمار کمتری از روز ثبت می‌شود.</translation>
    </message>
    <message>
        <source>No date is written.</source>
        <translation>تاریخی نوشته نشده است.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date.</source>
        <translation>«{text}» تاریخ شناخته‌شده‌ای نیست.</translation>
    </message>
    <message>
        <source>A date can be written as 1404/9/26, 26 Azar or tomorrow.</source>
        <translation>تاریخ را می‌توان ۱۴۰۴/۹/۲۶، ۲۶ آذر یا فردا نوشت.</translation>
    </message>
    <message>
        <source>A time can be written as 14:30, 1430 or 14.</source>
        <translation>ساعت را می‌توان ۱۴:۳۰، ۱۴۳۰ یا ۱۴ نوشت.</translation>
    </message>
    <message>
        <source>“{text}” can mean two days.</source>
        <translation>«{text}» به دو روز می‌خورد.</translation>
    </message>
    <message>
        <source>The name of the month or the year settles it.</source>
        <translation>با نام ماه یا سال روشن می‌شود.</translation>
    </message>
    <message>
        <source>No time is written.</source>
        <translation>ساعتی نوشته نشده است.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a time.</source>
        <translation>«{text}» ساعت شناخته‌شده‌ای نیست.</translation>
    </message>
    <message>
        <source>Hour is between 0 and 23.</source>
        <translation>ساعت بین ۰ تا ۲۳ است.</translation>
    </message>
    <message>
        <source>Minute is between 0 and 59.</source>
        <translation>دقیقه بین ۰ تا ۵۹ است.</translation>
    </message>
    <message>
        <source>Minutes are written with two digits.</source>
        <translation>دقیقه با دو رقم نوشته می‌شود.</translation>
    </message>
    <message>
        <source>“{text}” is not clear as a time.</source>
        <translation>ساعت «{text}» روشن نیست.</translation>
    </message>
    <message>
        <source>The hour can be written from 0 to 23.</source>
        <translation>ساعت را می‌توان از ۰ تا ۲۳ نوشت.</translation>
    </message>
    <message>
        <source>The year is written with four digits.</source>
        <translation>سال با چهار رقم نوشته می‌شود.</translation>
    </message>
    <message>
        <source>The Gregorian calendar has no day {year}-{month}-{day}.</source>
        <translation>روز {year}-{month}-{day} در تقویم میلادی نیست.</translation>
    </message>
    <message>
        <source>The year “{text}” is unclear.</source>
        <translation>سال «{text}» روشن نیست.</translation>
    </message>
    <message>
        <source>{date} is a {weekday}.</source>
        <translation>{date} روز {weekday} است.</translation>
    </message>
    <message>
        <source>The weekday or the day needs a correction.</source>
        <translation>با اصلاح روز هفته یا تاریخ ثبت می‌شود.</translation>
    </message>
    <message>
        <source>This person is on the list already.</source>
        <translation>این فرد در فهرست هست.</translation>
    </message>
    <message>
        <source>Edit the existing line.</source>
        <translation>همان سطر را می‌توان ویرایش کرد.</translation>
    </message>
    <message>
        <source>This person was there and stays on the list.</source>
        <translation>این فرد در جلسه بوده است و در فهرست می‌ماند.</translation>
    </message>
    <message>
        <source>Correct the times first, if they are wrong.</source>
        <translation>اگر ساعت‌ها نادرست است، پس از اصلاح آن‌ها می‌توان فرد را برداشت.</translation>
    </message>
    <message>
        <source>{name} has been in the room since {since}.</source>
        <translation>{name} از ساعت {since} در جلسه است.</translation>
    </message>
    <message>
        <source>Record the departure first, or correct the times.</source>
        <translation>نخست خروج ثبت شود، یا ساعت‌ها اصلاح شود.</translation>
    </message>
    <message>
        <source>{name} has not come yet.</source>
        <translation>ورود {name} هنوز ثبت نشده است.</translation>
    </message>
    <message>
        <source>Record the arrival first.</source>
        <translation>نخست ورود ثبت شود.</translation>
    </message>
    <message>
        <source>{name} left at {since} already.</source>
        <translation>{name} در ساعت {since} از جلسه خارج شده است.</translation>
    </message>
    <message>
        <source>Record the return first, or correct the times.</source>
        <translation>نخست بازگشت ثبت شود، یا ساعت‌ها اصلاح شود.</translation>
    </message>
    <message>
        <source>This person was there.</source>
        <translation>این فرد در جلسه بوده است.</translation>
    </message>
    <message>
        <source>Clear the arrival first, if it was entered by mistake.</source>
        <translation>اگر ورود اشتباه ثبت شده است، پس از پاک‌کردن آن انجام می‌شود.</translation>
    </message>
    <message>
        <source>A representative sits by an introduction letter.</source>
        <translation>حضور نماینده با معرفی‌نامه است.</translation>
    </message>
    <message>
        <source>Type the letter&apos;s number.</source>
        <translation>با نوشتن شماره معرفی‌نامه ثبت می‌شود.</translation>
    </message>
    <message>
        <source>A person needs a name or a post.</source>
        <translation>برای هر فرد نام یا سمت لازم است.</translation>
    </message>
    <message>
        <source>Type one of the two.</source>
        <translation>با نوشتن یکی از این دو ثبت می‌شود.</translation>
    </message>
    <message>
        <source>{name} was struck off the list of this meeting.</source>
        <translation>{name} از فهرست این جلسه حذف شده است.</translation>
    </message>
    <message>
        <source>Put the person on the list again first.</source>
        <translation>نخست دوباره به فهرست افزوده شود.</translation>
    </message>
    <message>
        <source>A committee with the name {name} exists already.</source>
        <translation>کمیته‌ای با نام «{name}» هست.</translation>
    </message>
    <message>
        <source>Open the existing one, or choose another name.</source>
        <translation>همان کمیته را می‌توان باز کرد یا نام دیگری نوشت.</translation>
    </message>
    <message>
        <source>Minutes are always signed.</source>
        <translation>صورتجلسه همیشه امضا دارد.</translation>
    </message>
    <message>
        <source>Another part can be left out.</source>
        <translation>بخش دیگری را کنار بگذارید.</translation>
    </message>
    <message>
        <source>The quorum requires a role that no member holds.</source>
        <translation>حد نصاب حضور نقشی را لازم می‌داند که هیچ عضوی ندارد.</translation>
    </message>
    <message>
        <source>Give a member this role first, or leave it out of the quorum.</source>
        <translation>با سپردن این نقش به یک عضو، یا بیرون گذاشتن آن از حد نصاب، ثبت می‌شود.</translation>
    </message>
    <message>
        <source>A majority of {needed} votes can never be reached by {members} members.</source>
        <translation>اکثریت {needed} رأی با {members} عضو هرگز به دست نمی‌آید.</translation>
    </message>
    <message>
        <source>Lower the majority, or add members first.</source>
        <translation>با اکثریت کمتر یا عضوهای بیشتر ثبت می‌شود.</translation>
    </message>
    <message>
        <source>This act is in the register already: {title}.</source>
        <translation>این سند در فهرست هست: {title}.</translation>
    </message>
    <message>
        <source>Choose the existing entry instead.</source>
        <translation>همان مورد ثبت‌شده را می‌توان انتخاب کرد.</translation>
    </message>
    <message>
        <source>A meeting without a committee needs a title.</source>
        <translation>جلسه بدون کمیته عنوان لازم دارد.</translation>
    </message>
    <message>
        <source>Type the subject of the meeting.</source>
        <translation>با نوشتن موضوع جلسه ثبت می‌شود.</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>دستور جلسه خالی است.</translation>
    </message>
    <message>
        <source>Add at least one item, then invite.</source>
        <translation>ارسال دعوت پس از افزودن دست‌کم یک بند انجام می‌شود.</translation>
    </message>
    <message>
        <source>The meeting has no start time.</source>
        <translation>ساعت آغاز جلسه تعیین نشده است.</translation>
    </message>
    <message>
        <source>Set it, then invite.</source>
        <translation>ارسال دعوت پس از تعیین آن انجام می‌شود.</translation>
    </message>
    <message>
        <source>The session has not been opened.</source>
        <translation>جلسه هنوز آغاز نشده است.</translation>
    </message>
    <message>
        <source>Open it first.</source>
        <translation>پس از شروع جلسه انجام می‌شود.</translation>
    </message>
    <message>
        <source>This meeting has been held; it is part of the record.</source>
        <translation>این جلسه برگزار شده و بخشی از سوابق است.</translation>
    </message>
    <message>
        <source>It can be corrected, but not removed.</source>
        <translation>اصلاح آن ممکن است؛ حذف آن نه.</translation>
    </message>
    <message>
        <source>The office has no font of its own yet.</source>
        <translation>این سازمان هنوز قلم ویژه خود را ندارد.</translation>
    </message>
    <message>
        <source>Choose the font&apos;s file.</source>
        <translation>پرونده قلم را برگزینید.</translation>
    </message>
    <message>
        <source>The picture is larger than 4 MB.</source>
        <translation>تصویر بزرگ‌تر از ۴ مگابایت است.</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>با تصویر کوچک‌تر انجام می‌شود.</translation>
    </message>
    <message>
        <source>There is too little room on the disk of {office} for {path}: {needed} megabytes are needed, {free} are free.</source>
        <translation>روی دیسک {office} برای {path} جای کافی نیست: {needed} مگابایت لازم است و {free} مگابایت آزاد است.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Free some space and open the file again.</source>
        <translation>چیزی دریافت نشد. روی دیسک جا باز کنید و بسته را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>The file {path} could not be read.</source>
        <translation>پرونده {path} خوانده نشد.</translation>
    </message>
    <message>
        <source>Check that it is still there and may be read.</source>
        <translation>بررسی کنید که پرونده هنوز سر جایش باشد و اجازه خواندن آن را داشته باشید.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Copy it again from where it was made.</source>
        <translation>چیزی دریافت نشد. آن را از جایی که ساخته شده دوباره رونوشت کنید.</translation>
    </message>
    <message>
        <source>This signature file is protected in an old way that is no longer safe.</source>
        <translation>این پرونده امضا به شیوه‌ای قدیمی قفل شده که دیگر امن نیست.</translation>
    </message>
    <message>
        <source>Ask its issuer for a file with present-day protection (AES).</source>
        <translation>از صادرکننده آن پرونده‌ای با قفل امروزی (AES) بخواهید.</translation>
    </message>
    <message>
        <source>The passphrase of the signature file is not right.</source>
        <translation>گذرواژه پرونده امضا درست نیست.</translation>
    </message>
    <message>
        <source>There is no private key in this signature file; it can check but not sign.</source>
        <translation>در این پرونده امضا کلید خصوصی نیست؛ با آن می‌توان بررسی کرد ولی نمی‌توان امضا کرد.</translation>
    </message>
    <message>
        <source>Choose the file with the private key; it usually ends in .p12 or .pfx.</source>
        <translation>پرونده‌ای را که کلید خصوصی دارد انتخاب کنید؛ نام آن معمولاً به ‎.p12 یا ‎.pfx پایان می‌یابد.</translation>
    </message>
    <message>
        <source>This is not a signature file.</source>
        <translation>این پرونده امضا نیست.</translation>
    </message>
    <message>
        <source>Choose a PKCS#12 file; it usually ends in .p12 or .pfx.</source>
        <translation>پرونده امضا را انتخاب کنید؛ نام آن معمولاً به .p12 یا .pfx پایان می‌یابد.</translation>
    </message>
    <message>
        <source>The file is not a PNG or JPEG picture.</source>
        <translation>این پرونده تصویر PNG یا JPEG نیست.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>با پرونده PNG یا JPEG انجام می‌شود.</translation>
    </message>
    <message>
        <source>{name} is in the directory already.</source>
        <translation>«{name}» در فهرست افراد و واحدها هست.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>این مورد دیگر نیست.</translation>
    </message>
    <message>
        <source>It was removed meanwhile; its history is kept.</source>
        <translation>در این میان حذف شده است؛ سابقه آن می‌ماند.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>پرونده {path} پیدا نشد.</translation>
    </message>
    <message>
        <source>Look for it under another name or on another disk, or restore a backup.</source>
        <translation>شاید با نامی دیگر یا روی دیسکی دیگر باشد؛ نسخه پشتیبان را هم می‌توان بازگرداند.</translation>
    </message>
    <message>
        <source>{path} is no longer where it was opened: it was moved, deleted or replaced.</source>
        <translation>پرونده {path} دیگر در جای خود نیست: جابه‌جا، حذف یا جایگزین شده است.</translation>
    </message>
    <message>
        <source>Put it back there; what could not be saved waits in the program until then.</source>
        <translation>آن را به جای خود بازگردانید؛ آنچه ذخیره نشده است تا آن هنگام در برنامه می‌ماند.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>پوشه {path} پیدا نشد.</translation>
    </message>
    <message>
        <source>Connect the disk it lies on, or choose another folder.</source>
        <translation>پس از اتصال دیسک آن، یا با پوشه‌ای دیگر انجام می‌شود.</translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation>پرونده {path} از پیش هست.</translation>
    </message>
    <message>
        <source>Choose another name; the existing file was left as it is.</source>
        <translation>با نامی دیگر ذخیره می‌شود؛ پرونده موجود دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>You are not allowed to read or write {path}.</source>
        <translation>اجازه خواندن یا نوشتن {path} نیست.</translation>
    </message>
    <message>
        <source>Ask the person in charge of this computer for permission, or choose another folder.</source>
        <translation>با اجازه مسئول رایانه یا در پوشه‌ای دیگر انجام می‌شود.</translation>
    </message>
    <message>
        <source>{path} can only be read: the file, its folder or its disk is protected against writing.</source>
        <translation>{path} فقط خواندنی است: پرونده، پوشه یا دیسک آن در برابر نوشتن محافظت شده است.</translation>
    </message>
    <message>
        <source>Copy the file to a folder on this computer and open the copy.</source>
        <translation>رونوشت پرونده را در پوشه‌ای از همین رایانه می‌توان باز کرد.</translation>
    </message>
    <message>
        <source>Choose another file; this one was left as it is.</source>
        <translation>پرونده دیگری را می‌توان انتخاب کرد؛ این پرونده دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Dabir (form {found}; this program knows {known}).</source>
        <translation>{path} با نسخه تازه‌تر دبیر نوشته شده است (ساختار {found}؛ این برنامه تا {known} را می‌شناسد).</translation>
    </message>
    <message>
        <source>Install the newer program and open the file with it; nothing in it was changed.</source>
        <translation>با نصب برنامه تازه‌تر باز می‌شود؛ چیزی در پرونده تغییر نکرده است.</translation>
    </message>
    <message>
        <source>{path} is not an office file of Dabir.</source>
        <translation>{path} پرونده اداره دبیر نیست.</translation>
    </message>
    <message>
        <source>The file with the keys of {path} is missing.</source>
        <translation>پرونده کلیدهای {path} پیدا نیست.</translation>
    </message>
    <message>
        <source>Look for {keys}, which was beside it, and put it there again; nothing else opens it.</source>
        <translation>{keys} را که در کنار آن بود پیدا کنید و سر جایش بگذارید؛ بدون آن باز نمی‌شود.</translation>
    </message>
    <message>
        <source>The file with the keys of {path} is damaged; the office file itself is as it was.</source>
        <translation>پرونده کلیدهای {path} آسیب دیده است؛ خود پرونده اداره دست نخورده است.</translation>
    </message>
    <message>
        <source>Look for a copy of {keys} where copies of the backups are kept, and put it there.</source>
        <translation>نسخه‌ای از {keys} را از محل نگهداری نسخه‌های پشتیبان بیاورید و سر جایش بگذارید.</translation>
    </message>
    <message>
        <source>The keys in {keys} are not those of {path}, or its beginning is damaged.</source>
        <translation>کلیدهای {keys} از آنِ {path} نیست، یا ابتدای آن آسیب دیده است.</translation>
    </message>
    <message>
        <source>Put the file of keys that belongs to it there, or restore a backup.</source>
        <translation>پرونده کلیدهای خودش را در کنارش بگذارید، یا نسخه پشتیبانی را بازگردانید.</translation>
    </message>
    <message>
        <source>The keys of {path} were written by a newer Dabir.</source>
        <translation>کلیدهای {path} با نسخه تازه‌تر دبیر نوشته شده است.</translation>
    </message>
    <message>
        <source>It opens with the passphrase of somebody who works in it.</source>
        <translation>با گذرواژه یکی از کاربران آن باز کنید.</translation>
    </message>
    <message>
        <source>A copy is there: {copy}. Put it beside the office file under the name {keys}.</source>
        <translation>نسخه‌ای از آن اینجاست: {copy}. آن را با نام {keys} در کنار پرونده اداره بگذارید.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} آسیب دیده است.</translation>
    </message>
    <message>
        <source>It was left as it is, and there is no good backup beside it. Keep a copy, ask for help.</source>
        <translation>دست‌نخورده ماند و نسخه پشتیبان سالمی کنار آن نیست. نگه‌داشتن یک رونوشت و کمک گرفتن از پشتیبان برنامه راهگشاست.</translation>
    </message>
    <message>
        <source>It was left as it is. Restore the last good backup: {backup}</source>
        <translation>دست‌نخورده ماند. آخرین نسخه پشتیبان سالم را می‌توان بازگرداند: {backup}</translation>
    </message>
    <message>
        <source>Another program is holding {path}.</source>
        <translation>برنامه دیگری {path} را در دست دارد.</translation>
    </message>
    <message>
        <source>Close the other program (another Dabir, a backup, a virus scanner) and try again.</source>
        <translation>پس از بستن آن برنامه (دبیر دیگر، پشتیبان‌گیری یا ضدویروس) انجام می‌شود.</translation>
    </message>
    <message>
        <source>The disk of {path} is full, so the last change could not be saved.</source>
        <translation>دیسک {path} پر است و آخرین تغییر ذخیره نشد.</translation>
    </message>
    <message>
        <source>Free some space and try again; everything saved before is still there.</source>
        <translation>پس از آزاد شدن جا انجام می‌شود؛ آنچه پیش‌تر ذخیره شده سر جای خود است.</translation>
    </message>
    <message>
        <source>The {megabytes} megabytes that are kept for this case have been freed: try again now, then free some space.</source>
        <translation>{megabytes} مگابایتی که برای چنین وقتی نگه داشته می‌شود آزاد شد؛ همین حالا دوباره تلاش کنید و سپس روی دیسک جا باز کنید.</translation>
    </message>
    <message>
        <source>The disk does not answer while reading or writing {path}.</source>
        <translation>دیسک هنگام خواندن یا نوشتن {path} پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>Check that the disk is connected; if this comes again, copy the file to another disk.</source>
        <translation>اتصال دیسک را می‌توان بررسی کرد؛ اگر تکرار شد، رونوشت پرونده روی دیسکی دیگر امن‌تر است.</translation>
    </message>
    <message>
        <source>{path} lies on a network drive, where an office file can be damaged.</source>
        <translation>{path} روی درایو شبکه است و آنجا ممکن است آسیب ببیند.</translation>
    </message>
    <message>
        <source>Move it to a disk of this computer; backups may lie on the network.</source>
        <translation>جای پرونده دیسک همین رایانه است؛ نسخه پشتیبان می‌تواند روی شبکه باشد.</translation>
    </message>
    <message>
        <source>The font file {path} cannot be read.</source>
        <translation>پرونده قلم {path} خوانده نشد.</translation>
    </message>
    <message>
        <source>Installing the program again brings it back.</source>
        <translation>با نصب دوباره برنامه برمی‌گردد.</translation>
    </message>
    <message>
        <source>The emblem is not a PNG or JPEG picture.</source>
        <translation>نشان سازمان تصویر PNG یا JPEG نیست.</translation>
    </message>
    <message>
        <source>Another picture can be chosen in the settings of the office.</source>
        <translation>تصویر دیگری را می‌توان در تنظیمات سازمان انتخاب کرد.</translation>
    </message>
    <message>
        <source>The emblem is {width} by {height} pixels, too large to print.</source>
        <translation>نشان {width} در {height} پیکسل است و برای چاپ بزرگ است.</translation>
    </message>
    <message>
        <source>A picture of about 1000 by 1000 pixels is enough.</source>
        <translation>تصویری نزدیک به ۱۰۰۰ در ۱۰۰۰ پیکسل کافی است.</translation>
    </message>
    <message>
        <source>No font here can print the character «{character}» (U+{code} {name}).</source>
        <translation>هیچ قلمی نویسه «{character}» (U+{code} {name}) را چاپ نمی‌کند.</translation>
    </message>
    <message>
        <source>The text can be printed once this character is removed or written another way.</source>
        <translation>پس از حذف این نویسه یا نوشتن آن به شکلی دیگر چاپ می‌شود.</translation>
    </message>
    <message>
        <source>The font {path} could not be read.</source>
        <translation>قلم {path} خوانده نشد.</translation>
    </message>
    <message>
        <source>Installing the program again puts it back.</source>
        <translation>با نصب دوباره برنامه برمی‌گردد.</translation>
    </message>
    <message>
        <source>The translation {path} could not be prepared.</source>
        <translation>ترجمه {path} آماده نشد.</translation>
    </message>
    <message>
        <source>می joins its verb with a half-space.</source>
        <translation>«می» با نیم‌فاصله به فعل می‌پیوندد.</translation>
    </message>
    <message>
        <source>The plural sign joins its noun with a half-space.</source>
        <translation>نشانه جمع با نیم‌فاصله به نام می‌پیوندد.</translation>
    </message>
    <message>
        <source>This ending joins its word with a half-space.</source>
        <translation>این پسوند با نیم‌فاصله به واژه می‌پیوندد.</translation>
    </message>
    <message>
        <source>تر and ترین join their adjective with a half-space.</source>
        <translation>«تر» و «ترین» با نیم‌فاصله به صفت می‌پیوندد.</translation>
    </message>
    <message>
        <source>The parts of this word join with a half-space.</source>
        <translation>اجزای این واژه با نیم‌فاصله به هم می‌پیوندد.</translation>
    </message>
    <message>
        <source>This is one word.</source>
        <translation>این یک واژه است.</translation>
    </message>
    <message>
        <source>A vote was recorded for somebody who may not vote on this item.</source>
        <translation>برای کسی رأی ثبت شده که در این بند حق رأی ندارد.</translation>
    </message>
    <message>
        <source>Record the arrival first, or end the recusal.</source>
        <translation>پس از ثبت ورود، یا با پایان تعارض منافع، ثبت می‌شود.</translation>
    </message>
    <message>
        <source>The text is not frozen yet.</source>
        <translation>متن هنوز تثبیت نشده است.</translation>
    </message>
    <message>
        <source>It can be edited as it is.</source>
        <translation>همین متن را می‌توان ویرایش کرد.</translation>
    </message>
    <message>
        <source>Only a frozen text can be made final.</source>
        <translation>نهایی‌سازی فقط برای متن تثبیت‌شده است.</translation>
    </message>
    <message>
        <source>Freeze the text, collect the signatures, then finalise.</source>
        <translation>پس از تثبیت متن و گردآوری امضاها انجام می‌شود.</translation>
    </message>
    <message>
        <source>The session is not closed yet.</source>
        <translation>جلسه هنوز پایان نیافته است.</translation>
    </message>
    <message>
        <source>End the session, then freeze.</source>
        <translation>تثبیت متن پس از پایان جلسه انجام می‌شود.</translation>
    </message>
    <message>
        <source>The session was never official, yet it has binding resolutions.</source>
        <translation>جلسه هیچ‌گاه رسمی نشده، ولی مصوبه الزامی دارد.</translation>
    </message>
    <message>
        <source>Correct the attendance, or turn the resolutions into recommendations.</source>
        <translation>با اصلاح حضور، یا تبدیل مصوبات به توصیه، انجام می‌شود.</translation>
    </message>
    <message>
        <source>Signatures are marked on a frozen text that is not yet final.</source>
        <translation>امضا برای متن تثبیت‌شده‌ای ثبت می‌شود که هنوز نهایی نیست.</translation>
    </message>
    <message>
        <source>Freeze the text first; a final text is signed already.</source>
        <translation>پس از تثبیت متن انجام می‌شود؛ متن نهایی پیش‌تر امضا شده است.</translation>
    </message>
    <message>
        <source>This signature is a digital one; it cannot be taken out of the signed file.</source>
        <translation>این امضا دیجیتال است و از پرونده امضاشده بیرون آورده نمی‌شود.</translation>
    </message>
    <message>
        <source>Start the signed file anew: then all digital signatures are given again.</source>
        <translation>پرونده امضاشده را از نو آغاز کنید: آنگاه همه امضاهای دیجیتال دوباره گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>The file {path} could not be written; it may be open in another program.</source>
        <translation>پرونده {path} نوشته نشد؛ شاید در برنامه دیگری باز باشد.</translation>
    </message>
    <message>
        <source>Close it there, or save under another name.</source>
        <translation>آن را در برنامه دیگر ببندید، یا با نام دیگری ذخیره کنید.</translation>
    </message>
    <message>
        <source>Choose a folder that can be written to and has room.</source>
        <translation>با پوشه‌ای نوشتنی که جای کافی دارد انجام می‌شود.</translation>
    </message>
    <message>
        <source>This vote carries the proposal.</source>
        <translation>این رأی پیشنهاد را به تصویب می‌رساند.</translation>
    </message>
    <message>
        <source>Record it as a resolution, or correct the counts.</source>
        <translation>آن را به صورت مصوبه ثبت کنید یا شمار آرا را اصلاح کنید.</translation>
    </message>
    <message>
        <source>The session is below its quorum; no resolution can be recorded.</source>
        <translation>جلسه به حد نصاب نرسیده است و مصوبه ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>Record arrivals first, or keep the matter as a recommendation.</source>
        <translation>پس از ثبت ورود حاضران، یا به صورت توصیه، ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Resolutions are notified once the minutes are final.</source>
        <translation>ابلاغ مصوبات پس از نهایی‌شدن صورتجلسه انجام می‌شود.</translation>
    </message>
    <message>
        <source>Collect the signatures and make the minutes final first.</source>
        <translation>با تکمیل امضاها و نهایی‌سازی، ابلاغ در دسترس قرار می‌گیرد.</translation>
    </message>
    <message>
        <source>This resolution is still part of a draft.</source>
        <translation>این مصوبه هنوز در پیش‌نویس است.</translation>
    </message>
    <message>
        <source>Freeze the minutes first.</source>
        <translation>پس از تثبیت متن صورتجلسه انجام می‌شود.</translation>
    </message>
    <message>
        <source>This resolution has not been notified yet.</source>
        <translation>این مصوبه هنوز ابلاغ نشده است.</translation>
    </message>
    <message>
        <source>Notify the responsible unit first.</source>
        <translation>نخست مصوبه به واحد مسئول ابلاغ شود.</translation>
    </message>
    <message>
        <source>The unit has not reported this resolution as done.</source>
        <translation>واحد انجام این مصوبه را اعلام نکرده است.</translation>
    </message>
    <message>
        <source>Record the unit&apos;s report first.</source>
        <translation>نخست گزارش واحد ثبت شود.</translation>
    </message>
    <message>
        <source>The unit has already reported this resolution as done.</source>
        <translation>واحد انجام این مصوبه را پیش‌تر اعلام کرده است.</translation>
    </message>
    <message>
        <source>Verify it, or return it to the unit.</source>
        <translation>انجام آن تأیید یا به واحد بازگردانده شود.</translation>
    </message>
    <message>
        <source>This resolution is closed.</source>
        <translation>این مصوبه مختومه است.</translation>
    </message>
    <message>
        <source>Reopen it first, or record a note.</source>
        <translation>نخست بازگشوده شود یا یادداشت ثبت شود.</translation>
    </message>
    <message>
        <source>This resolution is on hold.</source>
        <translation>این مصوبه متوقف است.</translation>
    </message>
    <message>
        <source>Resume it first, or record a note.</source>
        <translation>نخست ازسرگرفته شود یا یادداشت ثبت شود.</translation>
    </message>
    <message>
        <source>This resolution is void.</source>
        <translation>این مصوبه منتفی است.</translation>
    </message>
    <message>
        <source>This resolution is not on hold.</source>
        <translation>این مصوبه متوقف نیست.</translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation>چیزی برای ازسرگیری نیست.</translation>
    </message>
    <message>
        <source>This resolution is still open.</source>
        <translation>این مصوبه هنوز باز است.</translation>
    </message>
    <message>
        <source>There is nothing to reopen.</source>
        <translation>چیزی برای بازگشودن نیست.</translation>
    </message>
    <message>
        <source>A step of the follow-up lies between the meeting ({adopted}) and today ({today}).</source>
        <translation>روز پیگیری میان روز جلسه ({adopted}) و امروز ({today}) است.</translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation>تاریخ را اصلاح کنید.</translation>
    </message>
    <message>
        <source>Progress is between 0 and 100 per cent.</source>
        <translation>پیشرفت میان ۰ تا ۱۰۰ درصد است.</translation>
    </message>
    <message>
        <source>Correct the progress.</source>
        <translation>درصد پیشرفت اصلاح شود.</translation>
    </message>
    <message>
        <source>The new deadline {until} is not after the present one, {before}.</source>
        <translation>مهلت تازه ({until}) پس از مهلت کنونی ({before}) نیست.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>تاریخی دیرتر انتخاب شود.</translation>
    </message>
    <message>
        <source>The number {number} has been given to other minutes.</source>
        <translation>شماره {number} به صورتجلسه دیگری داده شده است.</translation>
    </message>
    <message>
        <source>The content of this attachment is not in this office file.</source>
        <translation>محتوای این پیوست در پرونده این اداره نیست.</translation>
    </message>
    <message>
        <source>Attach the paper again, or ask the office that has it.</source>
        <translation>با افزودن دوباره آن، یا دریافت از دفتری که آن را دارد، برمی‌گردد.</translation>
    </message>
    <message>
        <source>The content of an attachment in {path} is damaged.</source>
        <translation>محتوای پیوستی در {path} آسیب دیده است.</translation>
    </message>
    <message>
        <source>Attach the paper again, or take it from a backup.</source>
        <translation>با افزودن دوباره آن، یا از نسخه پشتیبان، برمی‌گردد.</translation>
    </message>
    <message>
        <source>{path} has {size} megabytes; attachments of up to {limit} are kept.</source>
        <translation>{path} {size} مگابایت است؛ پیوست تا {limit} مگابایت نگه‌داری می‌شود.</translation>
    </message>
    <message>
        <source>Attach a smaller copy, or raise the limit in the settings (below 2048).</source>
        <translation>رونوشت کوچک‌تری را می‌توان افزود، یا این اندازه را در تنظیمات بیشتر کرد (کمتر از ۲۰۴۸).</translation>
    </message>
    <message>
        <source>{path} cannot be read: it is no longer there, or its disk was disconnected.</source>
        <translation>{path} خوانده نشد: دیگر آنجا نیست، یا دیسک آن جدا شده است.</translation>
    </message>
    <message>
        <source>Nothing was attached. Connect the disk or choose the file again.</source>
        <translation>چیزی افزوده نشد. پس از اتصال دیسک یا انتخاب دوباره پرونده انجام می‌شود.</translation>
    </message>
    <message>
        <source>{path} was changed while it was being read.</source>
        <translation>{path} هنگام خواندن تغییر کرد.</translation>
    </message>
    <message>
        <source>Nothing was attached. Close the program that writes it and attach it again.</source>
        <translation>چیزی افزوده نشد. پس از بستن برنامه‌ای که آن را می‌نویسد انجام می‌شود.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged or not an office file.</source>
        <translation>نسخه پشتیبان {path} آسیب دیده است یا پرونده دبیر نیست.</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>نسخه پشتیبان دیگری را می‌توان انتخاب کرد؛ چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>The clock of this computer stands before the last entry of the file ({last}).</source>
        <translation>ساعت رایانه از آخرین ثبت پرونده ({last}) عقب‌تر است.</translation>
    </message>
    <message>
        <source>Set the date and time of the computer.</source>
        <translation>پس از تنظیم تاریخ و ساعت رایانه انجام می‌شود.</translation>
    </message>
    <message>
        <source>The clock of this computer stands over a year after the last entry ({last}).</source>
        <translation>ساعت رایانه بیش از یک سال از آخرین ثبت ({last}) جلوتر است.</translation>
    </message>
    <message>
        <source>If the date of the computer is wrong, set it before you go on.</source>
        <translation>اگر تاریخ رایانه نادرست است، تنظیم آن پیش از ادامه کار لازم است.</translation>
    </message>
    <message>
        <source>The letterhead and the foot leave no room on the page.</source>
        <translation>سربرگ و پانویس جایی در صفحه نگذاشته است.</translation>
    </message>
    <message>
        <source>Shorter names and numbers make room.</source>
        <translation>با نام و شماره کوتاه‌تر جا باز می‌شود.</translation>
    </message>
    <message>
        <source>A departure without an arrival cannot be kept.</source>
        <translation>خروج بدون ورود ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>Type the arrival too.</source>
        <translation>با نوشتن ساعت ورود ثبت می‌شود.</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>ساعت نوشته نشده است.</translation>
    </message>
    <message>
        <source>Type it, such as 14:20.</source>
        <translation>نمونه: ۱۴:۲۰</translation>
    </message>
    <message>
        <source>Type the time, for example 14:00.</source>
        <translation>با نوشتن ساعت، مانند ۱۴:۰۰، ثبت می‌شود.</translation>
    </message>
    <message>
        <source>{part} of {whole} is more than everyone.</source>
        <translation>{part} از {whole} بیش از همه است.</translation>
    </message>
    <message>
        <source>The first number is at most the second.</source>
        <translation>عدد نخست حداکثر با عدد دوم برابر است.</translation>
    </message>
    <message>
        <source>{path} is open on the computer {host}.</source>
        <translation>{path} روی رایانه {host} باز است.</translation>
    </message>
    <message>
        <source>Close it there and open it here again; nothing was changed.</source>
        <translation>پس از بستن آن در آنجا اینجا باز می‌شود؛ چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>{path} is open in another window of Dabir that does not answer.</source>
        <translation>{path} در پنجره دیگری از دبیر باز است که پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>Close that window, or restart the computer, and try again.</source>
        <translation>پس از بستن آن پنجره یا راه‌اندازی دوباره رایانه باز می‌شود.</translation>
    </message>
    <message>
        <source>A meeting&apos;s number is a whole number.</source>
        <translation>شماره جلسه عدد صحیح است.</translation>
    </message>
    <message>
        <source>The meeting has no date.</source>
        <translation>تاریخ جلسه تعیین نشده است.</translation>
    </message>
    <message>
        <source>Type a day, or pick it in the calendar.</source>
        <translation>تاریخ را می‌توان نوشت یا از تقویم انتخاب کرد.</translation>
    </message>
    <message>
        <source>No committee is chosen.</source>
        <translation>کمیته‌ای انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Choose one, or convene a session without a committee.</source>
        <translation>با انتخاب کمیته، یا به صورت جلسه بدون کمیته، ثبت می‌شود.</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>چاپگر صفحه‌ها را نپذیرفت.</translation>
    </message>
    <message>
        <source>Check that it is on and chosen, or save the paper as PDF.</source>
        <translation>روشن بودن و انتخاب چاپگر را می‌توان بررسی کرد، یا سند را به PDF ذخیره کرد.</translation>
    </message>
    <message>
        <source>Something has been said or decided on this item.</source>
        <translation>برای این بند اظهارات یا مصوبه ثبت شده است.</translation>
    </message>
    <message>
        <source>It stays on the agenda; it can be postponed or withdrawn instead.</source>
        <translation>بند در دستور می‌ماند؛ می‌توان آن را برای جلسه بعد گذاشت یا از دستور برداشت.</translation>
    </message>
    <message>
        <source>It stays with its meeting; it can be carried over to the other one instead.</source>
        <translation>در جلسه خود می‌ماند؛ به جای آن، ادامه کار به جلسه دیگر می‌رود.</translation>
    </message>
    <message>
        <source>{name} cannot be put aside; records that name it: {count}.</source>
        <translation>«{name}» را نمی‌توان کنار گذاشت؛ در {count} مورد از آن یاد شده است.</translation>
    </message>
    <message>
        <source>Only an entry that no record names can be put aside. Correct those records first.</source>
        <translation>پس از اصلاح آن موارد می‌توان آن را کنار گذاشت.</translation>
    </message>
    <message>
        <source>The rate of an hour is more than nothing.</source>
        <translation>مبلغ هر ساعت باید بیشتر از صفر باشد.</translation>
    </message>
    <message>
        <source>Type the amount in rials.</source>
        <translation>مبلغ را به ریال بنویسید.</translation>
    </message>
    <message>
        <source>A limit of minutes is not negative.</source>
        <translation>سقف یا حداقل دقیقه نمی‌تواند منفی باشد.</translation>
    </message>
    <message>
        <source>Type the minutes, or 0 for no limit.</source>
        <translation>تعداد دقیقه را بنویسید، یا برای نامحدود صفر بگذارید.</translation>
    </message>
    <message>
        <source>The least of {least} minutes is more than the most of {most} minutes.</source>
        <translation>حداقل {least} دقیقه از سقف {most} دقیقه بیشتر است.</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>یکی از آن دو را اصلاح کنید.</translation>
    </message>
    <message>
        <source>From {day} on another rate holds already.</source>
        <translation>از {day} نرخ دیگری ثبت شده است.</translation>
    </message>
    <message>
        <source>Choose another day, or remove that rate first.</source>
        <translation>روز دیگری انتخاب کنید، یا نخست آن نرخ را بردارید.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>گذرواژه کوتاه است.</translation>
    </message>
    <message>
        <source>Take at least {least} characters; a short sentence is easy to remember.</source>
        <translation>دست‌کم {least} نویسه بنویسید؛ یک جمله کوتاه به‌آسانی در یاد می‌ماند.</translation>
    </message>
    <message>
        <source>The authority&apos;s file could not be opened with this passphrase.</source>
        <translation>پرونده مرکز گواهی با این گذرواژه باز نشد.</translation>
    </message>
    <message>
        <source>Check that it is the authority&apos;s file, and type its passphrase again.</source>
        <translation>بررسی کنید که پرونده مرکز گواهی باشد و گذرواژه آن را دوباره بنویسید.</translation>
    </message>
    <message>
        <source>This file is not that of an authority made by this program.</source>
        <translation>این پرونده از آنِ مرکز گواهی ساخته این برنامه نیست.</translation>
    </message>
    <message>
        <source>Choose the file that was saved when the authority was made.</source>
        <translation>پرونده‌ای را انتخاب کنید که هنگام ساختن مرکز گواهی ذخیره شد.</translation>
    </message>
    <message>
        <source>The authority&apos;s own certificate has expired.</source>
        <translation>اعتبار گواهی خودِ مرکز به پایان رسیده است.</translation>
    </message>
    <message>
        <source>Make a new authority, then issue certificates from it.</source>
        <translation>مرکز گواهی تازه‌ای بسازید و گواهی‌ها را از آن صادر کنید.</translation>
    </message>
    <message>
        <source>This file holds no certificate.</source>
        <translation>در این پرونده گواهی نیست.</translation>
    </message>
    <message>
        <source>Choose a certificate file; it usually ends in .pem, .cer or .crt.</source>
        <translation>پرونده گواهی را انتخاب کنید؛ نام آن معمولاً به ‎.pem یا ‎.cer یا ‎.crt پایان می‌یابد.</translation>
    </message>
    <message>
        <source>This is a person&apos;s certificate, not that of an authority.</source>
        <translation>این گواهی یک شخص است، نه گواهی ریشه یک مرکز.</translation>
    </message>
    <message>
        <source>Choose the root certificate of the authority that issued it.</source>
        <translation>گواهی ریشه مرکزی را که آن را صادر کرده انتخاب کنید.</translation>
    </message>
    <message>
        <source>The certificate of {name} is not valid before {since}.</source>
        <translation>گواهی {name} پیش از {since} معتبر نیست.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date, or wait until that day.</source>
        <translation>تاریخ رایانه را بررسی کنید، یا تا آن روز صبر کنید.</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {until}.</source>
        <translation>اعتبار گواهی {name} در {until} به پایان رسیده است.</translation>
    </message>
    <message>
        <source>Get a new certificate; earlier signatures stay as they are.</source>
        <translation>گواهی تازه بگیرید؛ امضاهای پیشین به جای خود می‌مانند.</translation>
    </message>
    <message>
        <source>The certificate of {name} is not made for signing.</source>
        <translation>گواهی {name} برای امضا نیست.</translation>
    </message>
    <message>
        <source>Choose a certificate for digital signatures.</source>
        <translation>گواهی امضای دیجیتال را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The key in the certificate of {name} is too weak or of an unknown kind.</source>
        <translation>کلید گواهی {name} ضعیف یا از نوعی ناشناخته است.</translation>
    </message>
    <message>
        <source>Get a certificate with an RSA key of at least 2048 bits, or an elliptic curve.</source>
        <translation>گواهی با کلید RSA دست‌کم ۲۰۴۸ بیتی یا خم بیضوی بگیرید.</translation>
    </message>
    <message>
        <source>This file is not an office card.</source>
        <translation>این پرونده کارت اداره نیست.</translation>
    </message>
    <message>
        <source>Ask the other office for its card file; it ends in .card.</source>
        <translation>پرونده کارت را از آن اداره بخواهید؛ نام آن به ‎.card پایان می‌یابد.</translation>
    </message>
    <message>
        <source>This office card was made by a newer version of the program.</source>
        <translation>این کارت اداره با نسخه تازه‌تری از برنامه ساخته شده است.</translation>
    </message>
    <message>
        <source>Update the program, or ask for a card in the older form.</source>
        <translation>برنامه را به‌روز کنید یا کارتی به شکل پیشین بخواهید.</translation>
    </message>
    <message>
        <source>This office card has been altered on its way.</source>
        <translation>این کارت اداره در راه دستکاری شده است.</translation>
    </message>
    <message>
        <source>Ask the other office to send its card again.</source>
        <translation>از آن اداره بخواهید کارت خود را دوباره بفرستد.</translation>
    </message>
    <message>
        <source>The office&apos;s key is locked with a passphrase.</source>
        <translation>کلید اداره با گذرواژه قفل است.</translation>
    </message>
    <message>
        <source>Unlock the key in the settings, then try again.</source>
        <translation>قفل کلید را در تنظیمات باز کنید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>The office&apos;s key in this file is damaged.</source>
        <translation>کلید اداره در این پرونده آسیب دیده است.</translation>
    </message>
    <message>
        <source>A backup of the office file still has it; papers signed before stay valid.</source>
        <translation>در نسخه پشتیبان پرونده اداره هست؛ برگه‌های پیشین معتبر می‌مانند.</translation>
    </message>
    <message>
        <source>The passphrase of the office&apos;s key is not right.</source>
        <translation>گذرواژه کلید اداره درست نیست.</translation>
    </message>
    <message>
        <source>Mind the keyboard&apos;s language and capital letters, and type it again.</source>
        <translation>به زبان صفحه‌کلید و حروف بزرگ توجه کنید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>This code is not of this program.</source>
        <translation>این رمزینه از این برنامه نیست.</translation>
    </message>
    <message>
        <source>Look for the square code at the foot of the page.</source>
        <translation>رمزینه چهارگوش پای صفحه را بیابید.</translation>
    </message>
    <message>
        <source>This code was made by a newer version of the program.</source>
        <translation>این رمزینه با نسخه تازه‌تری از برنامه ساخته شده است.</translation>
    </message>
    <message>
        <source>Update the program, then check the paper again.</source>
        <translation>برنامه را به‌روز کنید و برگه را دوباره بررسی کنید.</translation>
    </message>
    <message>
        <source>This code is damaged.</source>
        <translation>این رمزینه آسیب دیده است.</translation>
    </message>
    <message>
        <source>Scan the page again with a higher resolution, or check the PDF file instead.</source>
        <translation>صفحه را با دقت بیشتری اسکن کنید، یا پرونده PDF را بررسی کنید.</translation>
    </message>
    <message>
        <source>The text of the page code is too long for a QR code.</source>
        <translation>متن رمزینه صفحه برای رمزینه دوبعدی بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>A shorter number of the paper makes room.</source>
        <translation>شماره کوتاه‌تر سند جا باز می‌کند.</translation>
    </message>
    <message>
        <source>The letter has no subject.</source>
        <translation>نامه موضوع ندارد.</translation>
    </message>
    <message>
        <source>Type what the letter is about.</source>
        <translation>موضوع نامه را بنویسید.</translation>
    </message>
    <message>
        <source>The letter has no text.</source>
        <translation>نامه متن ندارد.</translation>
    </message>
    <message>
        <source>Type it, or reset the wording.</source>
        <translation>متن را بنویسید یا به متن برنامه برگردید.</translation>
    </message>
    <message>
        <source>An optional part in brackets stands inside another one.</source>
        <translation>یک بخش اختیاری درون بخش اختیاری دیگر آمده است.</translation>
    </message>
    <message>
        <source>Close the first bracket before opening the next.</source>
        <translation>کروشه نخست را پیش از بازکردن بعدی ببندید.</translation>
    </message>
    <message>
        <source>There is no field “{name}” here.</source>
        <translation>اینجا فیلدی به نام «{name}» نیست.</translation>
    </message>
    <message>
        <source>The nearest one is “{nearest}”; the list beside the text names them all.</source>
        <translation>نزدیک‌ترین نام «{nearest}» است؛ همه فیلدها در فهرست کنار متن آمده‌اند.</translation>
    </message>
    <message>
        <source>The mark {mark} has no partner in the text.</source>
        <translation>نشانه {mark} در متن جفت ندارد.</translation>
    </message>
    <message>
        <source>Fields stand in braces, optional parts in square brackets; close each, or take the mark out.</source>
        <translation>فیلدها در آکولاد و بخش‌های اختیاری در کروشه می‌آیند؛ هر کدام را ببندید یا نشانه را بردارید.</translation>
    </message>
    <message>
        <source>“{name}” is a table or list; it cannot stand inside a line.</source>
        <translation>«{name}» جدول یا فهرست است و میان سطر جای نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Put it on a line of its own in the text.</source>
        <translation>آن را در سطری جداگانه از متن بگذارید.</translation>
    </message>
    <message>
        <source>The number {number} has been given to another letter.</source>
        <translation>شماره {number} به نامه دیگری داده شده است.</translation>
    </message>
    <message>
        <source>Choose another number, or leave it empty for the next free one.</source>
        <translation>شماره دیگری بنویسید، یا جای شماره را خالی بگذارید تا شماره آزاد بعدی داده شود.</translation>
    </message>
    <message>
        <source>A letter of {date} is delivered from that day on until today ({today}).</source>
        <translation>تاریخ تحویل نامه مورخ {date} باید از همان روز تا امروز ({today}) باشد.</translation>
    </message>
    <message>
        <source>Correct the day of delivery.</source>
        <translation>تاریخ تحویل را اصلاح کنید.</translation>
    </message>
    <message>
        <source>An answer by {by} is expected before the letter of {date}.</source>
        <translation>مهلت پاسخ ({by}) پیش از تاریخ نامه ({date}) است.</translation>
    </message>
    <message>
        <source>Choose a day after the letter.</source>
        <translation>روزی پس از تاریخ نامه برگزینید.</translation>
    </message>
    <message>
        <source>The letter has no sender.</source>
        <translation>نامه فرستنده ندارد.</translation>
    </message>
    <message>
        <source>Choose a unit or a person, or type the sender&apos;s name.</source>
        <translation>واحد یا شخصی برگزینید، یا نام فرستنده را بنویسید.</translation>
    </message>
    <message>
        <source>A letter does not come in after today ({today}).</source>
        <translation>تاریخ ورود نامه پس از امروز ({today}) نیست.</translation>
    </message>
    <message>
        <source>Correct the day it came in.</source>
        <translation>تاریخ ورود را اصلاح کنید.</translation>
    </message>
    <message>
        <source>The letter is dated {written} and would have come in before, on {came}.</source>
        <translation>تاریخ نامه {written} است و نمی‌تواند پیش از آن، در {came}، وارد شده باشد.</translation>
    </message>
    <message>
        <source>Correct the sender&apos;s date or the day it came in.</source>
        <translation>تاریخ فرستنده یا تاریخ ورود را اصلاح کنید.</translation>
    </message>
    <message>
        <source>This is version {version} of {title}; version {newer} stands in its place.</source>
        <translation>این نسخه {version} از {title} است؛ نسخه {newer} جای آن را گرفته است.</translation>
    </message>
    <message>
        <source>The paper is genuine but no longer counts; ask for the newer version.</source>
        <translation>برگه اصیل است ولی دیگر اعتبار ندارد؛ نسخه تازه‌تر را بخواهید.</translation>
    </message>
    <message>
        <source>This paper equals the stored text of {title}, version {version}.</source>
        <translation>این برگه با متن ذخیره‌شده {title}، نسخه {version}، یکی است.</translation>
    </message>
    <message>
        <source>Its text was compared word by word; nothing was changed.</source>
        <translation>متن آن واژه‌به‌واژه مقایسه شد؛ چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>The code belongs to the stored text of {title}, version {version}.</source>
        <translation>این رمزینه از آنِ متن ذخیره‌شده {title}، نسخه {version}، است.</translation>
    </message>
    <message>
        <source>A picture cannot be compared word by word: compare it with the stored text by eye.</source>
        <translation>تصویر را نمی‌توان واژه‌به‌واژه سنجید: آن را با متن ذخیره‌شده به چشم مقایسه کنید.</translation>
    </message>
    <message>
        <source>The text is frozen but not final yet.</source>
        <translation>متن تثبیت شده ولی هنوز نهایی نیست.</translation>
    </message>
    <message>
        <source>The code on this paper was made by an office that is not known here.</source>
        <translation>رمزینه این برگه را اداره‌ای ساخته که در اینجا شناخته نیست.</translation>
    </message>
    <message>
        <source>Import the card of that office, compare its fingerprint, then check again.</source>
        <translation>کارت آن اداره را وارد کنید، اثر کلید را تلفنی مقایسه کنید و دوباره بررسی کنید.</translation>
    </message>
    <message>
        <source>This paper is as {office} issued it.</source>
        <translation>این برگه همان است که {office} صادر کرده است.</translation>
    </message>
    <message>
        <source>Its text was compared word by word with what the office&apos;s key signed.</source>
        <translation>متن آن واژه‌به‌واژه با آنچه کلید اداره امضا کرده سنجیده شد.</translation>
    </message>
    <message>
        <source>The code on this paper was made by {office}.</source>
        <translation>رمزینه این برگه را {office} ساخته است.</translation>
    </message>
    <message>
        <source>Its text is not stored here: compare the paper with that office&apos;s by eye.</source>
        <translation>متن آن در اینجا نیست: برگه را با نسخه آن اداره به چشم مقایسه کنید.</translation>
    </message>
    <message>
        <source>The digital signatures are valid, and nothing was changed after them.</source>
        <translation>امضاهای دیجیتال معتبرند و پس از آنها چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>The paper is not among those stored here.</source>
        <translation>این برگه از برگه‌های ذخیره‌شده در اینجا نیست.</translation>
    </message>
    <message>
        <source>The paper is whole, but a signature in it is by someone who is not known here.</source>
        <translation>برگه دست‌نخورده است، ولی صاحب یکی از امضاها در اینجا شناخته نیست.</translation>
    </message>
    <message>
        <source>Import the certificate of the authority that issued it, then check again.</source>
        <translation>گواهی مرکزی را که آن را صادر کرده وارد کنید و دوباره بررسی کنید.</translation>
    </message>
    <message>
        <source>The paper was changed: the signature of {name} no longer fits it.</source>
        <translation>برگه تغییر کرده است: امضای {name} دیگر با آن نمی‌خواند.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask for the paper from the office that issued it.</source>
        <translation>به آن استناد نکنید و برگه را از اداره صادرکننده بخواهید.</translation>
    </message>
    <message>
        <source>Something was changed after {name} had signed.</source>
        <translation>پس از امضای {name} چیزی در برگه تغییر کرده است.</translation>
    </message>
    <message>
        <source>The code on this paper is forged: the office it names did not make it.</source>
        <translation>رمزینه این برگه جعلی است: اداره‌ای که نام می‌برد آن را نساخته است.</translation>
    </message>
    <message>
        <source>Do not rely on it; tell the office that it names.</source>
        <translation>به آن استناد نکنید و به آن اداره خبر دهید.</translation>
    </message>
    <message>
        <source>The pages of this file belong to different papers.</source>
        <translation>صفحه‌های این پرونده از برگه‌های گوناگون‌اند.</translation>
    </message>
    <message>
        <source>Check each paper by itself, or take the scans in: that sorts mixed pages.</source>
        <translation>هر برگه را جداگانه بررسی کنید، یا اسکن‌ها را وارد کنید تا صفحه‌ها از هم جدا شوند.</translation>
    </message>
    <message>
        <source>The text attached to this paper is not the text that its code was made for.</source>
        <translation>متن پیوست این برگه همان متنی نیست که رمزینه برای آن ساخته شده است.</translation>
    </message>
    <message>
        <source>The data in this file belong to {title}, but its pages show neither that text nor a code.</source>
        <translation>داده‌های همراه این پرونده از آنِ {title} است، ولی صفحه‌های آن نه آن متن را نشان می‌دهد و نه رمزینه‌ای دارد.</translation>
    </message>
    <message>
        <source>The pages may have been exchanged: do not rely on them, and ask the office for the paper.</source>
        <translation>شاید صفحه‌ها عوض شده باشد: به آن تکیه نکنید و برگه را از اداره صادرکننده بگیرید.</translation>
    </message>
    <message>
        <source>What is written on page {pages} is not what was frozen.</source>
        <translation>نوشته صفحه {pages} با متن تثبیت‌شده یکی نیست.</translation>
    </message>
    <message>
        <source>Do not rely on it; print the stored text and compare.</source>
        <translation>به آن استناد نکنید؛ متن ذخیره‌شده را چاپ و مقایسه کنید.</translation>
    </message>
    <message>
        <source>This paper bears neither a code nor a signature.</source>
        <translation>این برگه نه رمزینه دارد و نه امضا.</translation>
    </message>
    <message>
        <source>It may be a draft: only a frozen text can be checked.</source>
        <translation>شاید پیش‌نویس باشد: تنها متن تثبیت‌شده را می‌توان بررسی کرد.</translation>
    </message>
    <message>
        <source>This paper was not made by this program, or its code cannot be read.</source>
        <translation>این برگه ساخته این برنامه نیست، یا رمزینه آن خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>If it is a scan, scan it again with 200 dots per inch or more.</source>
        <translation>اگر اسکن است، آن را دوباره با ۲۰۰ نقطه در اینچ یا بیشتر اسکن کنید.</translation>
    </message>
    <message>
        <source>Of its {total} pages, page {pages} is not in this file.</source>
        <translation>از {total} صفحه این برگه، صفحه {pages} در این پرونده نیست.</translation>
    </message>
    <message>
        <source>The certificate of {name} had been withdrawn.</source>
        <translation>گواهی {name} پیش از آن باطل شده بود.</translation>
    </message>
    <message>
        <source>The certificate of {name} was not valid on the day of signing.</source>
        <translation>گواهی {name} در روز امضا معتبر نبوده است.</translation>
    </message>
    <message>
        <source>This PDF file has more than {most} pages.</source>
        <translation>این پرونده PDF بیش از {most} صفحه دارد.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>آن را به پرونده‌های کوچک‌تر بخش کنید.</translation>
    </message>
    <message>
        <source>This PDF file is damaged or protected and cannot be read.</source>
        <translation>این پرونده PDF آسیب دیده یا قفل است و خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Open it in another program, or get it again from where it came.</source>
        <translation>آن را در برنامه دیگری باز کنید، یا از جایی که آمده دوباره بگیرید.</translation>
    </message>
    <message>
        <source>This file is not a scan that the program can read.</source>
        <translation>برنامه نمی‌تواند این پرونده را بخواند؛ برگه یا اسکن سالمی نیست.</translation>
    </message>
    <message>
        <source>Choose a PDF, PNG, JPEG or TIFF file.</source>
        <translation>یک پرونده PDF، PNG، JPEG یا TIFF انتخاب کنید.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read to its end.</source>
        <translation>این تصویر آسیب دیده و تا پایان خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Scan the page again, or copy the file anew.</source>
        <translation>صفحه را دوباره اسکن کنید، یا پرونده را از نو رونوشت بردارید.</translation>
    </message>
    <message>
        <source>This picture has too many dots.</source>
        <translation>نقطه‌های این تصویر بیش از اندازه است.</translation>
    </message>
    <message>
        <source>Scan the page with 150 to 300 dots per inch.</source>
        <translation>صفحه را با ۱۵۰ تا ۳۰۰ نقطه در اینچ اسکن کنید.</translation>
    </message>
    <message>
        <source>There is a digital signature in this place already.</source>
        <translation>در این جا پیش‌تر امضای دیجیتال گذاشته شده است.</translation>
    </message>
    <message>
        <source>Each signer signs once; nothing has been changed.</source>
        <translation>هر کس یک بار امضا می‌کند؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This paper could not be signed.</source>
        <translation>این برگه را نشد امضا کرد.</translation>
    </message>
    <message>
        <source>Another program may have changed the file; sign the one that this program made.</source>
        <translation>شاید برنامه دیگری پرونده را تغییر داده باشد؛ همان را که این برنامه ساخته امضا کنید.</translation>
    </message>
    <message>
        <source>This PDF file is damaged or protected and cannot be signed.</source>
        <translation>این پرونده PDF آسیب دیده یا قفل است و امضا نمی‌شود.</translation>
    </message>
    <message>
        <source>Sign the paper that this program made.</source>
        <translation>برگه‌ای را امضا کنید که این برنامه ساخته است.</translation>
    </message>
    <message>
        <source>This paper has no place for this signature.</source>
        <translation>این برگه جایی برای این امضا ندارد.</translation>
    </message>
    <message>
        <source>Print the paper anew, then sign it.</source>
        <translation>برگه را از نو چاپ و سپس امضا کنید.</translation>
    </message>
    <message>
        <source>No single committee is called {name}.</source>
        <translation>کمیته‌ای که تنها آن «{name}» نام داشته باشد پیدا نشد.</translation>
    </message>
    <message>
        <source>The office has these committees: {committees}.</source>
        <translation>کمیته‌های این دفتر: {committees}.</translation>
    </message>
    <message>
        <source>This committee has no meeting in {year}.</source>
        <translation>این کمیته در سال {year} جلسه‌ای ندارد.</translation>
    </message>
    <message>
        <source>Choose a year in which it met.</source>
        <translation>سالی را انتخاب کنید که کمیته در آن جلسه داشته است.</translation>
    </message>
    <message>
        <source>The archive could not be written to {path}.</source>
        <translation>بایگانی در {path} نوشته نشد.</translation>
    </message>
    <message>
        <source>Choose a disk that is connected, can be written to and has room; nothing was left there.</source>
        <translation>دیسکی را انتخاب کنید که وصل، نوشتنی و دارای جای کافی باشد؛ چیزی از این کار در آنجا نمانده است.</translation>
    </message>
    <message>
        <source>This certificate is trusted already.</source>
        <translation>این گواهی پیش‌تر پذیرفته شده است.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>کار دیگری لازم نیست.</translation>
    </message>
    <message>
        <source>There is no letter of this kind.</source>
        <translation>نامه‌ای از این نوع نیست.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>یکی از فهرست را برگزینید.</translation>
    </message>
    <message>
        <source>The letter has no recipient.</source>
        <translation>نامه گیرنده ندارد.</translation>
    </message>
    <message>
        <source>Choose at least one unit or person.</source>
        <translation>دست‌کم یک واحد یا شخص برگزینید.</translation>
    </message>
    <message>
        <source>One number cannot be given to {count} letters.</source>
        <translation>یک شماره به {count} نامه داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Leave the number empty: each letter gets the next one.</source>
        <translation>شماره را خالی بگذارید؛ هر نامه شماره بعدی را می‌گیرد.</translation>
    </message>
    <message>
        <source>Row {row}: the unit {name} no longer exists.</source>
        <translation>ردیف {row}: واحد «{name}» دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>Take it out of the recipients, or choose the unit that took its place.</source>
        <translation>آن را از گیرندگان بردارید، یا واحد جایگزین را برگزینید.</translation>
    </message>
    <message>
        <source>Row {row}: {name} is no longer in the list of people.</source>
        <translation>ردیف {row}: {name} دیگر در فهرست اشخاص نیست.</translation>
    </message>
    <message>
        <source>Take this person out of the recipients.</source>
        <translation>این شخص را از گیرندگان بردارید.</translation>
    </message>
    <message>
        <source>Row {row}: {name} has neither a post nor a unit to write to.</source>
        <translation>ردیف {row}: برای {name} نه سمتی ثبت است و نه واحدی که به آن نامه نوشته شود.</translation>
    </message>
    <message>
        <source>Enter the post or the unit in the list of people first.</source>
        <translation>نخست سمت یا واحد را در فهرست اشخاص ثبت کنید.</translation>
    </message>
    <message>
        <source>Row {row}: the recipient is empty.</source>
        <translation>ردیف {row}: گیرنده خالی است.</translation>
    </message>
    <message>
        <source>Choose a unit or a person, or type whom the letter is for.</source>
        <translation>واحد یا شخصی برگزینید، یا گیرنده را بنویسید.</translation>
    </message>
    <message>
        <source>This meeting is classified; no news is made of it.</source>
        <translation>این جلسه طبقه‌بندی دارد و از آن خبر تهیه نمی‌شود.</translation>
    </message>
    <message>
        <source>If it may be published, set its classification to ordinary first.</source>
        <translation>اگر انتشار آن مجاز است، نخست طبقه‌بندی جلسه را عادی کنید.</translation>
    </message>
    <message>
        <source>Changes of {office} are part of this office&apos;s records.</source>
        <translation>تغییراتی از {office} در پرونده این اداره هست.</translation>
    </message>
    <message>
        <source>Withdraw trust in its key instead; what came before stays valid.</source>
        <translation>به‌جای آن، اعتماد به کلیدش را بردارید؛ آنچه پیش‌تر رسیده معتبر می‌ماند.</translation>
    </message>
    <message>
        <source>Compare its fingerprint by telephone first, then give it rights.</source>
        <translation>نخست اثر کلید آن را تلفنی مقایسه کنید، سپس به آن اجازه بدهید.</translation>
    </message>
    <message>
        <source>This is this office&apos;s own card.</source>
        <translation>این کارت همین اداره است.</translation>
    </message>
    <message>
        <source>It is meant for other offices; give it to them.</source>
        <translation>این کارت برای اداره‌های دیگر است؛ آن را به آنها بدهید.</translation>
    </message>
    <message>
        <source>No office card can be read in this file.</source>
        <translation>در این پرونده کارت اداره‌ای خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Scan the key sheet again, flat and sharp, or ask for the card file.</source>
        <translation>برگه کلید را صاف و روشن از نو اسکن کنید، یا پرونده کارت را بخواهید.</translation>
    </message>
    <message>
        <source>The file {name} is larger than {most} megabytes.</source>
        <translation>پرونده {name} از {most} مگابایت بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>Choose a smaller file, or split it.</source>
        <translation>پرونده کوچک‌تری انتخاب کنید، یا آن را بخش کنید.</translation>
    </message>
    <message>
        <source>The file {path} could not be written.</source>
        <translation>پرونده {path} نوشته نشد.</translation>
    </message>
    <message>
        <source>This resolution is not late.</source>
        <translation>این مصوبه تأخیر ندارد.</translation>
    </message>
    <message>
        <source>A reminder is written once the deadline of an open resolution has passed.</source>
        <translation>پیگیری‌نامه پس از پایان مهلت مصوبه‌ای نوشته می‌شود که هنوز باز است.</translation>
    </message>
    <message>
        <source>No resolution was chosen.</source>
        <translation>مصوبه‌ای برگزیده نشده است.</translation>
    </message>
    <message>
        <source>Choose at least one late resolution.</source>
        <translation>دست‌کم یک مصوبه دارای دیرکرد برگزینید.</translation>
    </message>
    <message>
        <source>Resolutions {numbers} are not late.</source>
        <translation>مصوبات {numbers} دیرکرد ندارند.</translation>
    </message>
    <message>
        <source>Take them out: a reminder is written once the deadline has passed.</source>
        <translation>آنها را بردارید؛ پیگیری‌نامه پس از گذشتن مهلت نوشته می‌شود.</translation>
    </message>
    <message>
        <source>A reminder of {numbers} has gone out on this day already.</source>
        <translation>برای {numbers} در همین روز پیگیری‌نامه صادر شده است.</translation>
    </message>
    <message>
        <source>Wait for the answer, or choose to write once more.</source>
        <translation>منتظر پاسخ بمانید، یا نوشتن دوباره را برگزینید.</translation>
    </message>
    <message>
        <source>Resolution {number}: the unit {name} no longer exists.</source>
        <translation>مصوبه {number}: واحد «{name}» دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>Give the resolution to the unit that took its place first.</source>
        <translation>نخست مصوبه را به واحد جایگزین بسپارید.</translation>
    </message>
    <message>
        <source>Resolution {number}: nobody is in charge of it.</source>
        <translation>مصوبه {number}: واحد مسئولی ندارد.</translation>
    </message>
    <message>
        <source>Give it to a unit first.</source>
        <translation>نخست آن را به واحدی بسپارید.</translation>
    </message>
    <message>
        <source>Choose another font file; a TrueType file ends in .ttf.</source>
        <translation>پرونده قلم دیگری برگزینید؛ نام پرونده TrueType به ‎.ttf‎ پایان می‌یابد.</translation>
    </message>
    <message>
        <source>The font file is damaged.</source>
        <translation>پرونده قلم آسیب دیده است.</translation>
    </message>
    <message>
        <source>The font file is larger than 16 MB.</source>
        <translation>پرونده قلم از ۱۶ مگابایت بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>The font has PostScript outlines (OTF), which cannot be printed here.</source>
        <translation>این قلم از نوع پست‌اسکریپت (OTF) است و اینجا چاپ‌شدنی نیست.</translation>
    </message>
    <message>
        <source>The file holds several fonts in one (TTC).</source>
        <translation>این پرونده چند قلم را یک‌جا دارد (TTC).</translation>
    </message>
    <message>
        <source>The file is a font for web pages (WOFF).</source>
        <translation>این پرونده قلم صفحه‌های وب است (WOFF).</translation>
    </message>
    <message>
        <source>The file is not a font.</source>
        <translation>این پرونده قلم نیست.</translation>
    </message>
    <message>
        <source>The font is variable: it has all weights in one file.</source>
        <translation>این قلم متغیر است: همه وزن‌ها را در یک پرونده دارد.</translation>
    </message>
    <message>
        <source>Choose the files of its regular and bold weights.</source>
        <translation>پرونده‌های وزن عادی و سیاه آن را برگزینید.</translation>
    </message>
    <message>
        <source>The maker of the font does not allow it to be embedded in papers.</source>
        <translation>سازنده قلم اجازهٔ جاسازی آن در برگه‌ها را نداده است.</translation>
    </message>
    <message>
        <source>The maker of the font allows it to be embedded in papers only as a whole.</source>
        <translation>سازنده قلم تنها اجازهٔ جاسازی کامل آن در برگه‌ها را داده است.</translation>
    </message>
    <message>
        <source>The font has no Persian letters.</source>
        <translation>این قلم حروف فارسی ندارد.</translation>
    </message>
    <message>
        <source>The font lacks letters of Persian: {letters}.</source>
        <translation>این قلم برخی حروف فارسی را ندارد: {letters}.</translation>
    </message>
    <message>
        <source>The font does not join the letters of Persian.</source>
        <translation>این قلم حروف فارسی را به هم نمی‌پیوندد.</translation>
    </message>
    <message>
        <source>An excerpt is made from frozen minutes.</source>
        <translation>مستخرج از صورتجلسه تثبیت‌شده تهیه می‌شود.</translation>
    </message>
    <message>
        <source>Freeze the text first; the excerpt repeats it word for word.</source>
        <translation>نخست متن را تثبیت کنید؛ مستخرج همان متن را عیناً بازمی‌گوید.</translation>
    </message>
    <message>
        <source>Number {number} of {date}, version {version}.</source>
        <translation>شماره {number} مورخ {date}، نسخه {version}.</translation>
    </message>
    <message>
        <source>Signature of {name}, {day}: it does not fit the paper.</source>
        <translation>امضای {name}، {day}: با برگه نمی‌خواند.</translation>
    </message>
    <message>
        <source>Signature of {name}, {day}: valid, certified by {issuer}.</source>
        <translation>امضای {name}، {day}: معتبر، با گواهی {issuer}.</translation>
    </message>
    <message>
        <source>Signature of {name}, {day}: whole, but {issuer} is not known here.</source>
        <translation>امضای {name}، {day}: دست‌نخورده است، ولی {issuer} در اینجا شناخته نیست.</translation>
    </message>
    <message>
        <source>This scan lies with the minutes already.</source>
        <translation>این اسکن پیش‌تر کنار صورتجلسه گذاشته شده است.</translation>
    </message>
    <message>
        <source>There is no signed file that could be started anew.</source>
        <translation>پرونده امضاشده‌ای نیست که از نو آغاز شود.</translation>
    </message>
    <message>
        <source>A final text keeps its signatures; a correction is a new version.</source>
        <translation>متن نهایی امضاهای خود را نگه می‌دارد؛ اصلاح، نسخه تازه است.</translation>
    </message>
    <message>
        <source>The certificate of {name} has signed these minutes already.</source>
        <translation>با گواهی {name} پیش‌تر همین صورتجلسه امضا شده است.</translation>
    </message>
    <message>
        <source>Each signer signs with an own signature file; choose the right one.</source>
        <translation>هر کس با پرونده امضای خود امضا می‌کند؛ پرونده درست را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Somebody else has signed these minutes in this moment.</source>
        <translation>در همین لحظه شخص دیگری این صورتجلسه را امضا کرد.</translation>
    </message>
    <message>
        <source>Sign again: your signature is then added behind theirs.</source>
        <translation>دوباره امضا کنید تا امضای شما پس از امضای او افزوده شود.</translation>
    </message>
    <message>
        <source>This signer has signed already.</source>
        <translation>این شخص پیش‌تر امضا کرده است.</translation>
    </message>
    <message>
        <source>Take the mark of the signature by hand back first, if it is to be a digital one.</source>
        <translation>اگر باید امضای دیجیتال باشد، نخست ثبت امضای دستی را پس بگیرید.</translation>
    </message>
    <message>
        <source>No signature file is chosen.</source>
        <translation>پرونده امضا انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Choose the signer&apos;s file (.p12 or .pfx).</source>
        <translation>پرونده امضاکننده را انتخاب کنید (.p12 یا .pfx).</translation>
    </message>
    <message>
        <source>This person was not absent without excuse.</source>
        <translation>این شخص غیبت بدون عذر نداشته است.</translation>
    </message>
    <message>
        <source>The letter is written about an unexcused absence from a session that has ended.</source>
        <translation>این نامه درباره غیبت بدون عذر در جلسه‌ای نوشته می‌شود که پایان یافته است.</translation>
    </message>
    <message>
        <source>No passphrase is typed.</source>
        <translation>گذرواژه نوشته نشده است.</translation>
    </message>
    <message>
        <source>Type it, or leave with «Cancel».</source>
        <translation>گذرواژه را بنویسید یا «انصراف» را بزنید.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>دو گذرواژه یکسان نیستند.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>یک گذرواژه را دو بار بنویسید.</translation>
    </message>
    <message>
        <source>Only digits belong in an amount.</source>
        <translation>مبلغ تنها با رقم نوشته می‌شود.</translation>
    </message>
    <message>
        <source>An amount has at most {most} digits.</source>
        <translation>مبلغ بیش از {most} رقم ندارد.</translation>
    </message>
    <message>
        <source>The sentence has no words of its own.</source>
        <translation>این جمله متنی ندارد.</translation>
    </message>
    <message>
        <source>Type it, or go back to the program&apos;s wording.</source>
        <translation>متن را بنویسید یا به متن برنامه برگردید.</translation>
    </message>
    <message>
        <source>This session belongs to no committee.</source>
        <translation>این جلسه از آنِ کمیته‌ای نیست.</translation>
    </message>
    <message>
        <source>Templates are kept by committees; the meeting can be duplicated instead.</source>
        <translation>الگو از آنِ کمیته است؛ به جای آن می‌توان جلسه را تکثیر کرد.</translation>
    </message>
    <message>
        <source>The agenda has nothing to keep.</source>
        <translation>دستور جلسه بندی برای نگهداری ندارد.</translation>
    </message>
    <message>
        <source>A template is made of items that can come back on another day.</source>
        <translation>الگو از بندهایی ساخته می‌شود که در روزی دیگر هم به کار آیند.</translation>
    </message>
    <message>
        <source>The committee has a template of this name already.</source>
        <translation>کمیته الگویی با این نام دارد.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>نام دیگری لازم است.</translation>
    </message>
    <message>
        <source>There are no minutes to approve.</source>
        <translation>صورتجلسه‌ای برای تصویب نیست.</translation>
    </message>
    <message>
        <source>The last meeting of the committee has to be held first, and its approval is asked for once.</source>
        <translation>جلسه پیشین کمیته باید برگزار شده باشد و تصویب صورتجلسه آن یک بار به دستور می‌آید.</translation>
    </message>
    <message>
        <source>The session was closed at {closed}.</source>
        <translation>جلسه در ساعت {closed} پایان یافته است.</translation>
    </message>
    <message>
        <source>Take it up again first, or correct the times.</source>
        <translation>نخست جلسه از سر گرفته شود، یا ساعت‌ها اصلاح شود.</translation>
    </message>
    <message>
        <source>The clock shows {now}, but {last} has been recorded already.</source>
        <translation>ساعت رایانه {now} را نشان می‌دهد، ولی ساعت {last} پیش‌تر ثبت شده است.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock right, or correct the times by hand.</source>
        <translation>ساعت رایانه درست شود، یا ساعت‌ها با دست اصلاح شود.</translation>
    </message>
    <message>
        <source>Only an alternate member takes the seat of another.</source>
        <translation>تنها عضو علی‌البدل به جای عضو دیگر می‌نشیند.</translation>
    </message>
    <message>
        <source>Somebody else comes by an introduction letter, as a representative.</source>
        <translation>فرد دیگر با معرفی‌نامه و به عنوان نماینده می‌آید.</translation>
    </message>
    <message>
        <source>{name} has this seat.</source>
        <translation>این جایگاه در اختیار {name} است.</translation>
    </message>
    <message>
        <source>A seat that nobody has can be taken.</source>
        <translation>جایگاهی که خالی است می‌تواند گرفته شود.</translation>
    </message>
    <message>
        <source>{name} has no seat with a vote.</source>
        <translation>{name} جایگاه دارای رأی ندارد.</translation>
    </message>
    <message>
        <source>Choose a principal member.</source>
        <translation>یک عضو اصلی برگزیده شود.</translation>
    </message>
    <message>
        <source>There is a break already.</source>
        <translation>اکنون تنفس است.</translation>
    </message>
    <message>
        <source>Go on with the session first.</source>
        <translation>نخست جلسه را ادامه دهید.</translation>
    </message>
    <message>
        <source>There is no break to end.</source>
        <translation>تنفسی در جریان نیست.</translation>
    </message>
    <message>
        <source>The session goes on already.</source>
        <translation>جلسه در جریان است.</translation>
    </message>
    <message>
        <source>The session is not running.</source>
        <translation>جلسه در جریان نیست.</translation>
    </message>
    <message>
        <source>Open it, or take it up again first.</source>
        <translation>نخست آن را آغاز کنید یا از سر بگیرید.</translation>
    </message>
    <message>
        <source>This session is written from notes; its time is not measured.</source>
        <translation>این جلسه از روی یادداشت نوشته می‌شود و زمان آن شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>Times are typed; nothing else is needed.</source>
        <translation>زمان‌ها نوشته می‌شود؛ کار دیگری لازم نیست.</translation>
    </message>
    <message>
        <source>This sentence follows from what was recorded.</source>
        <translation>این جمله از آنچه ثبت شده است ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Correct the record that it comes from.</source>
        <translation>اصلاح در همان بخشی انجام می‌شود که جمله از آن آمده است.</translation>
    </message>
    <message>
        <source>Somebody else has written there since.</source>
        <translation>پس از آن کس دیگری همان‌جا را تغییر داده است.</translation>
    </message>
    <message>
        <source>Look at the history of the record, and correct it by hand.</source>
        <translation>سابقه آن را ببینید و به‌صورت دستی اصلاح کنید.</translation>
    </message>
    <message>
        <source>Other records have come to name this one since.</source>
        <translation>پس از آن، موردهای دیگری به این مورد وابسته شده‌اند.</translation>
    </message>
    <message>
        <source>Take these away first.</source>
        <translation>نخست آن‌ها را بردارید.</translation>
    </message>
    <message>
        <source>A text that has been fixed is not undone.</source>
        <translation>متنی که تثبیت شده است واگردانده نمی‌شود.</translation>
    </message>
    <message>
        <source>A signature is not undone with a key.</source>
        <translation>امضا با کلید واگردانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Take it back in the list of signers of the meeting.</source>
        <translation>آن را در فهرست امضاکنندگان جلسه پس بگیرید.</translation>
    </message>
    <message>
        <source>Letters that have a number are not undone with a key.</source>
        <translation>نامه‌ای که شماره گرفته است با کلید واگردانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Take the letter back where it is listed; its number is not given again.</source>
        <translation>نامه را از همان فهرستی که در آن آمده است پس بگیرید؛ شماره آن دوباره داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Trust in an authority is not undone with a key.</source>
        <translation>اعتماد به یک مرجع گواهی با کلید واگردانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Change it in the settings, under digital signatures.</source>
        <translation>آن را در تنظیمات، بخش امضای دیجیتال، تغییر دهید.</translation>
    </message>
    <message>
        <source>What a file of another office brought is not undone with a key.</source>
        <translation>آنچه بسته اداره دیگر آورده است با کلید واگردانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Take the file back in the list of files received.</source>
        <translation>آن بسته را در «بسته‌های پیشین» واگردانید.</translation>
    </message>
    <message>
        <source>A decision between the versions of two offices is not undone with a key.</source>
        <translation>تصمیم میان نسخه‌های دو اداره با کلید واگرد برنمی‌گردد.</translation>
    </message>
    <message>
        <source>Edit the record; the edit then counts at every office.</source>
        <translation>همان مورد را ویرایش کنید؛ مقدار تازه در همه اداره‌ها معتبر می‌شود.</translation>
    </message>
    <message>
        <source>No meeting is chosen.</source>
        <translation>جلسه‌ای انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Tick the meetings to be convened.</source>
        <translation>جلسه‌های موردنظر علامت زده شود.</translation>
    </message>
    <message>
        <source>The day {day} is over.</source>
        <translation>روز {day} گذشته است.</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>روزی از امروز به بعد انتخاب شود.</translation>
    </message>
    <message>
        <source>Nobody or nothing here is called “{name}”.</source>
        <translation>کسی یا چیزی به نام «{name}» در فهرست نیست.</translation>
    </message>
    <message>
        <source>Type two letters of the name and choose from the list.</source>
        <translation>دو حرف از نام را بنویسید و از فهرست برگزینید.</translation>
    </message>
    <message>
        <source>“{name}” fits {n} of the list.</source>
        <translation>«{name}» با {n} مورد فهرست می‌خواند.</translation>
    </message>
    <message>
        <source>Type more of the name, or choose from the list with the arrow keys.</source>
        <translation>نام را کامل‌تر بنویسید یا با کلیدهای جهت‌نما از فهرست برگزینید.</translation>
    </message>
    <message>
        <source>No clock tells the time of a session that is written from notes.</source>
        <translation>برای جلسه‌ای که از روی یادداشت نوشته می‌شود ساعتی در کار نیست.</translation>
    </message>
    <message>
        <source>Type the time after the name, such as 14:20.</source>
        <translation>ساعت را پس از نام بنویسید، مانند ۱۴:۲۰.</translation>
    </message>
    <message>
        <source>There is no resolution to vote on.</source>
        <translation>مصوبه‌ای برای رأی‌گیری نیست.</translation>
    </message>
    <message>
        <source>Word one with F6, then take the vote.</source>
        <translation>با F6 مصوبه را بنویسید، سپس رأی بگیرید.</translation>
    </message>
    <message>
        <source>The votes on resolution {labels} were counted with others present.</source>
        <translation>آرای مصوبه {labels} با حاضرانی دیگر شمرده شده است.</translation>
    </message>
    <message>
        <source>They stay as they were counted; where they are wrong, the vote is recorded again.</source>
        <translation>آرا همان‌گونه که شمرده شده می‌ماند؛ اگر نادرست است، رأی‌گیری دوباره ثبت شود.</translation>
    </message>
    <message>
        <source>Resolution {labels} stands in a minute without a quorum.</source>
        <translation>مصوبه {labels} در زمانی ثبت شده که جلسه رسمی نبوده است.</translation>
    </message>
    <message>
        <source>Correct the times, or turn it into a recommendation.</source>
        <translation>ساعت‌ها اصلاح شود، یا مصوبه به توصیه تبدیل شود.</translation>
    </message>
    <message>
        <source>Severity and likelihood are between 1 and {most}.</source>
        <translation>شدت و احتمال بین ۱ و {most} است.</translation>
    </message>
    <message>
        <source>Correct the figure, or leave it empty.</source>
        <translation>عدد اصلاح شود یا خالی بماند.</translation>
    </message>
    <message>
        <source>A vulnerable point does not come to this standing from where it is.</source>
        <translation>نقطه آسیب‌پذیر از وضعیت کنونی به این وضعیت نمی‌رسد.</translation>
    </message>
    <message>
        <source>The steps are: found, studied, solution approved, in correction, corrected.</source>
        <translation>ترتیب گام‌ها: شناسایی‌شده، در حال بررسی، راهکار تصویب‌شده، در حال اصلاح، اصلاح‌شده.</translation>
    </message>
    <message>
        <source>No solution has been chosen yet.</source>
        <translation>هنوز راهکاری برگزیده نشده است.</translation>
    </message>
    <message>
        <source>Write down the chosen solution, then it can be approved.</source>
        <translation>با نوشتن راهکار برگزیده، تصویب آن ممکن می‌شود.</translation>
    </message>
    <message>
        <source>The measured effect is missing.</source>
        <translation>اثر سنجیده‌شده نوشته نشده است.</translation>
    </message>
    <message>
        <source>Write what was measured after the correction, then the point is corrected.</source>
        <translation>با نوشتن آنچه پس از اصلاح سنجیده شده، نقطه اصلاح‌شده به شمار می‌آید.</translation>
    </message>
    <message>
        <source>The point cannot have been found on {found}: that day has not come yet.</source>
        <translation>تاریخ شناسایی {found} هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>The point was closed on {closed}, before it was found on {found}.</source>
        <translation>تاریخ بسته‌شدن ({closed}) پیش از تاریخ شناسایی ({found}) است.</translation>
    </message>
    <message>
        <source>The effect was measured on {measured}, before the point was found on {found}.</source>
        <translation>تاریخ سنجش اثر ({measured}) پیش از تاریخ شناسایی ({found}) است.</translation>
    </message>
    <message>
        <source>A programme that has been carried out or dropped does not take this step.</source>
        <translation>برنامه‌ای که انجام یا کنار گذاشته شده، این گام را ندارد.</translation>
    </message>
    <message>
        <source>Take it up again first, then choose where it stands.</source>
        <translation>نخست از سر گرفته می‌شود، سپس وضعیت آن تغییر می‌کند.</translation>
    </message>
    <message>
        <source>This case is closed; it stays as it is.</source>
        <translation>این پرونده بسته است و تغییری در آن ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>نخست بازگشایی شود.</translation>
    </message>
    <message>
        <source>A case is at least confidential.</source>
        <translation>طبقه‌بندی پرونده دست‌کم محرمانه است.</translation>
    </message>
    <message>
        <source>Choose confidential or a higher class.</source>
        <translation>محرمانه یا طبقه‌ای بالاتر انتخاب شود.</translation>
    </message>
    <message>
        <source>The case cannot have come in on {received}: that day has not come yet.</source>
        <translation>تاریخ دریافت {received} هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>Correct the day, or leave it as today.</source>
        <translation>تاریخ اصلاح شود یا امروز بماند.</translation>
    </message>
    <message>
        <source>The case was referred on {referred}, before it came in on {received}.</source>
        <translation>تاریخ ارجاع ({referred}) پیش از تاریخ دریافت پرونده ({received}) است.</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>یکی از دو تاریخ نیاز به اصلاح دارد.</translation>
    </message>
    <message>
        <source>The answer is expected by {due}, before the case was handed on or came in ({begun}).</source>
        <translation>مهلت پاسخ ({due}) پیش از تاریخ ارجاع یا دریافت پرونده ({begun}) است.</translation>
    </message>
    <message>
        <source>The case was closed on {closed}, before it came in on {received}.</source>
        <translation>تاریخ بسته‌شدن ({closed}) پیش از تاریخ دریافت پرونده ({received}) است.</translation>
    </message>
    <message>
        <source>A step of {day} lies outside the time of this case, from {received} until today.</source>
        <translation>گام {day} بیرون از زمان این پرونده است: از {received} تا امروز.</translation>
    </message>
    <message>
        <source>Correct the day of the step.</source>
        <translation>تاریخ گام نیاز به اصلاح دارد.</translation>
    </message>
    <message>
        <source>This resolution is settled; its clauses stay as they are.</source>
        <translation>کار این مصوبه پایان یافته است؛ بندهای آن تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>This person was not in office in that year.</source>
        <translation>این شخص در آن سال عضو کمیته نبوده است.</translation>
    </message>
    <message>
        <source>Declarations are given by those who sit in the committee.</source>
        <translation>اظهارنامه را اعضای کمیته می‌دهند.</translation>
    </message>
    <message>
        <source>The day of the declaration is missing.</source>
        <translation>روز اعلام نوشته نشده است.</translation>
    </message>
    <message>
        <source>Type the day.</source>
        <translation>روز نوشته شود.</translation>
    </message>
    <message>
        <source>{day} is still ahead.</source>
        <translation>{day} هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>Type the day on which the declaration came in.</source>
        <translation>روزی که اظهارنامه رسیده است نوشته شود.</translation>
    </message>
    <message>
        <source>The interest is not named.</source>
        <translation>شرح تعارض منافع نوشته نشده است.</translation>
    </message>
    <message>
        <source>Write in a few words what the interest is and which matters it touches.</source>
        <translation>در چند واژه نوشته شود که منفعت چیست و با کدام موضوع‌ها ارتباط دارد.</translation>
    </message>
    <message>
        <source>The term for objections ends before the notice of {since}.</source>
        <translation>مهلت اعتراض پیش از ابلاغ ({since}) پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Only the deadline of an open resolution is extended.</source>
        <translation>تنها مهلت مصوبه باز تمدید می‌شود.</translation>
    </message>
    <message>
        <source>Only a resolution that stands can take another&apos;s place.</source>
        <translation>تنها مصوبه‌ای برقرار جای مصوبه دیگر را می‌گیرد.</translation>
    </message>
    <message>
        <source>Choose one that is neither draft nor void.</source>
        <translation>مصوبه‌ای انتخاب شود که پیش‌نویس یا منتفی نباشد.</translation>
    </message>
    <message>
        <source>A resolution is replaced by a later one.</source>
        <translation>مصوبه با مصوبه‌ای پس از خود جایگزین می‌شود.</translation>
    </message>
    <message>
        <source>Choose one that was adopted after it.</source>
        <translation>مصوبه‌ای انتخاب شود که پس از آن تصویب شده است.</translation>
    </message>
    <message>
        <source>{n} of {m} resolutions do not fit: {numbers}. {reason}</source>
        <translation>{n} مصوبه از {m} مصوبه با این کار سازگار نیست: {numbers}. {reason}</translation>
    </message>
    <message>
        <source>Nothing was changed. Leave these out, then try again.</source>
        <translation>چیزی تغییر نکرد. این موارد کنار گذاشته و کار دوباره انجام شود.</translation>
    </message>
    <message>
        <source>The day of the session is missing.</source>
        <translation>روز برگزاری نوشته نشده است.</translation>
    </message>
    <message>
        <source>The session of {day} is still ahead.</source>
        <translation>نوبت {day} هنوز برگزار نشده است.</translation>
    </message>
    <message>
        <source>A session is recorded once it has been held.</source>
        <translation>نوبت پس از برگزاری ثبت می‌شود.</translation>
    </message>
    <message>
        <source>{what} cannot be below zero.</source>
        <translation>{what} کمتر از صفر نمی‌شود.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>عدد اصلاح شود.</translation>
    </message>
    <message>
        <source>{what} is a number from 0 on.</source>
        <translation>«{what}» عددی از صفر به بالاست.</translation>
    </message>
    <message>
        <source>An indicator with a ceiling of 0 gives no score.</source>
        <translation>شاخص با سقف صفر امتیازی ندارد.</translation>
    </message>
    <message>
        <source>Give it a ceiling above 0.</source>
        <translation>سقفی بیشتر از صفر نوشته شود.</translation>
    </message>
    <message>
        <source>A session has at most {most} hours.</source>
        <translation>هر نوبت حداکثر {most} ساعت است.</translation>
    </message>
    <message>
        <source>Record each day as a session of its own.</source>
        <translation>هر روز جداگانه ثبت شود.</translation>
    </message>
    <message>
        <source>«{name}» is no field of this list.</source>
        <translation>«{name}» از فیلدهای این فهرست نیست.</translation>
    </message>
    <message>
        <source>Ctrl+Space shows the fields that there are.</source>
        <translation>با Ctrl+Space فیلدها نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Perhaps «{near}» is meant.</source>
        <translation>شاید «{near}» منظور است.</translation>
    </message>
    <message>
        <source>«{value}» is no value of the field «{name}».</source>
        <translation>«{value}» در فیلد «{name}» شناخته نیست.</translation>
    </message>
    <message>
        <source>Ctrl+Space shows the values that there are.</source>
        <translation>با Ctrl+Space مقدارها نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation>پرونده {name} خالی است.</translation>
    </message>
    <message>
        <source>Choose the file that has the list.</source>
        <translation>پرونده‌ای را که فهرست در آن است انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} is no list and no Word document, whatever its name says.</source>
        <translation>{name} هرچه نامش باشد، نه فهرست است و نه سند Word.</translation>
    </message>
    <message>
        <source>Choose a file of the kind .xlsx, .csv or .docx.</source>
        <translation>پرونده‌ای از نوع xlsx یا csv یا docx انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} unpacks into far more than any list holds; it is not read.</source>
        <translation>{name} پس از باز شدن بسیار بزرگ‌تر از هر فهرستی می‌شود؛ خوانده نشد.</translation>
    </message>
    <message>
        <source>Copy the list into a new workbook and save that.</source>
        <translation>فهرست را در یک کارپوشه تازه رونوشت کنید و همان را ذخیره کنید.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name} آسیب دیده است و خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it anew, and choose it again.</source>
        <translation>آن را در برنامه‌ای که با آن ساخته شده باز و از نو ذخیره کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read here.</source>
        <translation>{name} از نوعی است که این برنامه نمی‌خواند.</translation>
    </message>
    <message>
        <source>Open it in its program and save it as .xlsx, .csv or .docx.</source>
        <translation>آن را در برنامه خودش باز و با قالب xlsx یا csv یا docx ذخیره کنید.</translation>
    </message>
    <message>
        <source>{name} is no workbook and no Word document.</source>
        <translation>{name} نه کارپوشه Excel است و نه سند Word.</translation>
    </message>
    <message>
        <source>{name} is in the old format of Excel or Word.</source>
        <translation>{name} در قالب قدیمی Excel یا Word است.</translation>
    </message>
    <message>
        <source>Open it there and save it as .xlsx or .docx.</source>
        <translation>آن را همان‌جا باز کنید و با قالب xlsx یا docx ذخیره کنید.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} گذرواژه دارد.</translation>
    </message>
    <message>
        <source>Open it in its program, take the password off, save it, and choose it again.</source>
        <translation>آن را در برنامه خودش باز کنید، گذرواژه را بردارید، ذخیره کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>A sheet of {name} has {columns} columns; at most {most} are read.</source>
        <translation>یکی از برگه‌های {name} دارای {columns} ستون است؛ حداکثر {most} ستون خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Delete the columns that are not needed, and save the file again.</source>
        <translation>ستون‌هایی را که لازم نیست حذف و پرونده را دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>A sheet of {name} has more than {most} rows.</source>
        <translation>یکی از برگه‌های {name} بیش از {most} ردیف دارد.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>آن را به چند پرونده تقسیم کنید.</translation>
    </message>
    <message>
        <source>The area {name} is in use: {count} records belong to it.</source>
        <translation>حوزه «{name}» به کار رفته است: {count} مورد در آن ثبت شده است.</translation>
    </message>
    <message>
        <source>Give these another area first.</source>
        <translation>نخست حوزه این موارد تغییر کند.</translation>
    </message>
    <message>
        <source>There is an area of this name already.</source>
        <translation>حوزه‌ای به این نام هست.</translation>
    </message>
    <message>
        <source>This proposal is a programme of the next year already.</source>
        <translation>این پیشنهاد پیش‌تر در برنامه‌های سال بعد ثبت شده است.</translation>
    </message>
    <message>
        <source>Open the programme to work on it.</source>
        <translation>ادامه کار در همان برنامه است.</translation>
    </message>
    <message>
        <source>The committee has no meeting ahead of it.</source>
        <translation>کمیته جلسه‌ای در پیش ندارد.</translation>
    </message>
    <message>
        <source>Convene the next meeting, then add the proposals to its agenda.</source>
        <translation>پس از تعیین جلسه بعد می‌توان پیشنهادها را به دستور آن افزود.</translation>
    </message>
    <message>
        <source>The figures have changed; they no longer suggest this.</source>
        <translation>ارقام تغییر کرده است و این پیشنهاد دیگر از آن برنمی‌آید.</translation>
    </message>
    <message>
        <source>It can be written as a finding of its own.</source>
        <translation>می‌توان آن را به‌صورت یافته‌ای جداگانه نوشت.</translation>
    </message>
    <message>
        <source>This meeting is not one of the committee.</source>
        <translation>این جلسه از جلسه‌های این کمیته نیست.</translation>
    </message>
    <message>
        <source>Choose a meeting of the committee itself.</source>
        <translation>یکی از جلسه‌های همین کمیته انتخاب شود.</translation>
    </message>
    <message>
        <source>The day of the approval, {day}, is still ahead.</source>
        <translation>روز تأیید، {day}، هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>The approval is recorded once the committee has given it.</source>
        <translation>تأیید پس از تصویب در کمیته ثبت می‌شود.</translation>
    </message>
    <message>
        <source>The day of the approval, {day}, lies before the year {year}.</source>
        <translation>روز تأیید، {day}، پیش از سال {year} است.</translation>
    </message>
    <message>
        <source>The committee has approved this evaluation on {day}.</source>
        <translation>این ارزیابی در {day} به تأیید کمیته رسیده است.</translation>
    </message>
    <message>
        <source>To change it, take back the approval first.</source>
        <translation>برای تغییر، نخست تأیید پس گرفته شود.</translation>
    </message>
    <message>
        <source>Letter {number} came in itself.</source>
        <translation>نامه {number} خود نامه وارده است.</translation>
    </message>
    <message>
        <source>Choose the letter of the secretariat that is answered.</source>
        <translation>نامه صادره‌ای را که پاسخ آن است برگزینید.</translation>
    </message>
    <message>
        <source>Letter {theirs} of this sender is in the register already, as {number}.</source>
        <translation>نامه {theirs} این فرستنده پیش‌تر با شماره {number} ثبت شده است.</translation>
    </message>
    <message>
        <source>Open that one, or correct the sender&apos;s number or date.</source>
        <translation>همان را باز کنید، یا شماره یا تاریخ فرستنده را اصلاح کنید.</translation>
    </message>
    <message>
        <source>This point is on the agenda of the next meeting already.</source>
        <translation>این نقطه در دستور جلسه آینده هست.</translation>
    </message>
    <message>
        <source>The item is found on the agenda of {day}.</source>
        <translation>بند آن در دستور جلسه {day} است.</translation>
    </message>
    <message>
        <source>No meeting of this committee lies ahead.</source>
        <translation>جلسه‌ای از این کمیته در پیش نیست.</translation>
    </message>
    <message>
        <source>Plan its next meeting first.</source>
        <translation>نخست جلسه آینده آن برنامه‌ریزی شود.</translation>
    </message>
    <message>
        <source>The committee is not chosen.</source>
        <translation>کمیته انتخاب نشده است.</translation>
    </message>
    <message>
        <source>A programme stands in the plan of a committee.</source>
        <translation>هر برنامه از آن یک کمیته است.</translation>
    </message>
    <message>
        <source>A number belongs here, such as 12 or 12.5.</source>
        <translation>اینجا عدد نوشته می‌شود، مانند ۱۲ یا ۱۲٫۵.</translation>
    </message>
    <message>
        <source>The number is below zero or far too large.</source>
        <translation>عدد کمتر از صفر یا بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>The workbook itself shows the error {text} here.</source>
        <translation>خود کارپوشه در این خانه خطای {text} نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Type the value, or correct the formula in the workbook.</source>
        <translation>مقدار را بنویسید یا فرمول را در کارپوشه اصلاح کنید.</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>«{text}» عدد نیست.</translation>
    </message>
    <message>
        <source>Type the number in figures.</source>
        <translation>شماره را با رقم بنویسید.</translation>
    </message>
    <message>
        <source>“{text}” is no share between 0 and 100 per cent.</source>
        <translation>«{text}» درصدی میان ۰ تا ۱۰۰ نیست.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100.</source>
        <translation>عددی از ۰ تا ۱۰۰ بنویسید.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a state of a resolution.</source>
        <translation>«{text}» به عنوان وضعیت مصوبه فهمیده نشد.</translation>
    </message>
    <message>
        <source>Type one such as “done”, “in progress”, “notified” or “on hold”.</source>
        <translation>وضعیتی مانند «انجام شد»، «در حال انجام»، «ابلاغ شد» یا «متوقف» بنویسید.</translation>
    </message>
    <message>
        <source>“{text}” is no role in a committee.</source>
        <translation>«{text}» نقشی در کمیته نیست.</translation>
    </message>
    <message>
        <source>Type chair, vice chair, secretary, member, alternate or observer.</source>
        <translation>رئیس، نایب‌رئیس، دبیر، عضو، عضو علی‌البدل یا ناظر بنویسید.</translation>
    </message>
    <message>
        <source>An archive has from 1 to {most} years.</source>
        <translation>آرشیو از ۱ تا {most} سال دارد.</translation>
    </message>
    <message>
        <source>Give another number of years.</source>
        <translation>شمار دیگری برای سال‌ها بدهید.</translation>
    </message>
    <message>
        <source>Another case has the number {number}.</source>
        <translation>پرونده دیگری شماره {number} دارد.</translation>
    </message>
    <message>
        <source>Choose another number, or leave it empty for the next one.</source>
        <translation>شماره دیگری لازم است؛ شماره خالی، شماره بعدی را می‌گیرد.</translation>
    </message>
    <message>
        <source>A case ends as confirmed or as unfounded.</source>
        <translation>پرونده با تأیید یا بی‌اساس‌بودن پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>یکی از این دو انتخاب شود.</translation>
    </message>
    <message>
        <source>This case is open already.</source>
        <translation>این پرونده باز است.</translation>
    </message>
    <message>
        <source>No day is chosen.</source>
        <translation>روزی انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Type the day, or pick it.</source>
        <translation>روز نوشته یا از تقویم انتخاب می‌شود.</translation>
    </message>
    <message>
        <source>No resolution is chosen.</source>
        <translation>مصوبه‌ای انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Find it by number or words.</source>
        <translation>با شماره یا واژه‌های متن یافت می‌شود.</translation>
    </message>
    <message>
        <source>No committee is called {name}.</source>
        <translation>کمیته‌ای به نام {name} نیست.</translation>
    </message>
    <message>
        <source>{name} can mean several committees.</source>
        <translation>{name} می‌تواند نام چند کمیته باشد.</translation>
    </message>
    <message>
        <source>Type the name as it stands under committees, or found the committee first.</source>
        <translation>نام را همان‌گونه که در بخش کمیته‌هاست بنویسید، یا نخست کمیته را تشکیل دهید.</translation>
    </message>
    <message>
        <source>{name} is in the directory more than once.</source>
        <translation>{name} بیش از یک بار در فهرست افراد هست.</translation>
    </message>
    <message>
        <source>Type the post as it stands in the directory, or leave the row out.</source>
        <translation>سمت را همان‌گونه که در فهرست افراد است بنویسید یا ردیف را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Row {row} names nobody: neither a name nor a post.</source>
        <translation>ردیف {row} نه نام دارد و نه سمت.</translation>
    </message>
    <message>
        <source>Type one of the two, or leave the row out.</source>
        <translation>یکی از این دو را بنویسید یا ردیف را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Row {row} does not say since when the member sits.</source>
        <translation>ردیف {row} نمی‌گوید عضویت از چه تاریخی است.</translation>
    </message>
    <message>
        <source>Give the day for the whole list, or type it here.</source>
        <translation>تاریخ را برای همه فهرست تعیین کنید یا همین‌جا بنویسید.</translation>
    </message>
    <message>
        <source>In row {row} stands a formula whose result was not saved.</source>
        <translation>در ردیف {row} فرمولی هست که نتیجه آن ذخیره نشده است.</translation>
    </message>
    <message>
        <source>Type the value here, or open the workbook in Excel, save it, and choose it again.</source>
        <translation>مقدار را همین‌جا بنویسید، یا کارپوشه را در Excel باز و ذخیره کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>A view of the name «{name}» exists already.</source>
        <translation>نمایی با نام «{name}» هست.</translation>
    </message>
    <message>
        <source>Meeting {number} of {year} was held on {held}, not on {date}.</source>
        <translation>جلسه {number} سال {year} در {held} برگزار شده است، نه {date}.</translation>
    </message>
    <message>
        <source>Correct the number or the day of the meeting.</source>
        <translation>شماره یا تاریخ جلسه را اصلاح کنید.</translation>
    </message>
    <message>
        <source>Neither the number nor the day of the meeting is given.</source>
        <translation>نه شماره جلسه آمده است و نه تاریخ آن.</translation>
    </message>
    <message>
        <source>Type the day of the meeting, or leave the row out.</source>
        <translation>تاریخ جلسه را بنویسید یا ردیف را کنار بگذارید.</translation>
    </message>
    <message>
        <source>The office has no meeting {number} of this committee, and its day is not given.</source>
        <translation>جلسه {number} این کمیته ثبت نشده و تاریخ آن هم نیامده است.</translation>
    </message>
    <message>
        <source>Meeting {number} can be of several years.</source>
        <translation>جلسه {number} می‌تواند از چند سال باشد.</translation>
    </message>
    <message>
        <source>Type the day of the meeting.</source>
        <translation>تاریخ جلسه را بنویسید.</translation>
    </message>
    <message>
        <source>Row {row} has no text of a resolution.</source>
        <translation>ردیف {row} متن مصوبه ندارد.</translation>
    </message>
    <message>
        <source>Type the text, or leave the row out.</source>
        <translation>متن را بنویسید یا ردیف را کنار بگذارید.</translation>
    </message>
    <message>
        <source>{day} does not lie between the meeting of {met_on} and today.</source>
        <translation>{day} میان جلسه {met_on} و امروز نیست.</translation>
    </message>
    <message>
        <source>Correct the day, or empty the cell.</source>
        <translation>تاریخ را اصلاح یا خانه را خالی کنید.</translation>
    </message>
    <message>
        <source>Row {row} names no committee.</source>
        <translation>ردیف {row} نام کمیته ندارد.</translation>
    </message>
    <message>
        <source>Choose a committee for the whole list, or type one here.</source>
        <translation>برای همه فهرست یک کمیته انتخاب کنید یا نام آن را همین‌جا بنویسید.</translation>
    </message>
    <message>
        <source>The meeting of {date} is still to come.</source>
        <translation>جلسه {date} هنوز برگزار نشده است.</translation>
    </message>
    <message>
        <source>The office has a meeting of this committee on {date} already.</source>
        <translation>این کمیته در {date} جلسه‌ای ثبت‌شده دارد.</translation>
    </message>
    <message>
        <source>Correct the day, or complete the meeting where it is.</source>
        <translation>تاریخ را اصلاح کنید، یا جلسه را در جای خودش کامل کنید.</translation>
    </message>
    <message>
        <source>The committee is not named in the document.</source>
        <translation>نام کمیته در سند پیدا نشد.</translation>
    </message>
    <message>
        <source>The day of the meeting was not found in the document.</source>
        <translation>تاریخ جلسه در سند پیدا نشد.</translation>
    </message>
    <message>
        <source>The hour at which the meeting began was not found in the document.</source>
        <translation>ساعت شروع جلسه در سند پیدا نشد.</translation>
    </message>
    <message>
        <source>This cell is empty.</source>
        <translation>این خانه خالی است.</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>همین‌جا بنویسید.</translation>
    </message>
    <message>
        <source>Only past meetings are brought in with their resolutions; correct the day.</source>
        <translation>تنها جلسه‌های گذشته با مصوباتشان وارد می‌شوند؛ تاریخ را اصلاح کنید.</translation>
    </message>
    <message>
        <source>The minutes of the meeting of {date} are kept in this program; they have no such resolution.</source>
        <translation>صورتجلسه {date} در همین برنامه است و چنین مصوبه‌ای ندارد.</translation>
    </message>
    <message>
        <source>Leave the row out, or record the resolution in the meeting itself.</source>
        <translation>ردیف را کنار بگذارید یا مصوبه را در خود جلسه ثبت کنید.</translation>
    </message>
    <message>
        <source>Resolution {number} of this meeting stands in row {row} already, with another text.</source>
        <translation>مصوبه {number} این جلسه با متنی دیگر در ردیف {row} آمده است.</translation>
    </message>
    <message>
        <source>Correct the number, or leave one of the two out.</source>
        <translation>شماره را اصلاح کنید یا یکی از دو ردیف را کنار بگذارید.</translation>
    </message>
    <message>
        <source>The meeting of {date} has a resolution number {number} with another text.</source>
        <translation>جلسه {date} مصوبه شماره {number} را با متنی دیگر دارد.</translation>
    </message>
    <message>
        <source>Correct the number, or empty the cell: the next free one is given then.</source>
        <translation>شماره را اصلاح کنید یا خانه را خالی کنید تا شماره آزاد بعدی داده شود.</translation>
    </message>
    <message>
        <source>A vulnerable point belongs to a committee.</source>
        <translation>نقطه آسیب‌پذیر در دفتر یک کمیته ثبت می‌شود.</translation>
    </message>
    <message>
        <source>{name} is a Word document; a list is an Excel or CSV file.</source>
        <translation>{name} سند Word است؛ فهرست باید Excel یا CSV باشد.</translation>
    </message>
    <message>
        <source>Choose another file, or bring it in as minutes.</source>
        <translation>پرونده دیگری انتخاب کنید یا آن را به عنوان صورتجلسه وارد کنید.</translation>
    </message>
    <message>
        <source>{name} is a list; minutes are brought in from a Word document.</source>
        <translation>{name} فهرست است؛ صورتجلسه از سند Word وارد می‌شود.</translation>
    </message>
    <message>
        <source>Choose another file, or bring it in as a list of resolutions.</source>
        <translation>پرونده دیگری انتخاب کنید یا آن را به عنوان فهرست مصوبات وارد کنید.</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>چیزی برای ورود نیست.</translation>
    </message>
    <message>
        <source>Tick the rows that are to come in.</source>
        <translation>ردیف‌هایی را که باید وارد شوند علامت بزنید.</translation>
    </message>
    <message>
        <source>Row {row} cannot be brought in: {why}</source>
        <translation>ردیف {row} وارد نمی‌شود: {why}</translation>
    </message>
    <message>
        <source>Correct it or leave it out; nothing has been brought in.</source>
        <translation>آن را اصلاح کنید یا کنار بگذارید؛ چیزی وارد نشده است.</translation>
    </message>
    <message>
        <source>A case is kept by a committee.</source>
        <translation>پرونده نزد یک کمیته نگهداری می‌شود.</translation>
    </message>
    <message>
        <source>Choose what the letter reports on.</source>
        <translation>مصوبه‌ای را که نامه درباره آن است برگزینید.</translation>
    </message>
    <message>
        <source>No meeting was chosen.</source>
        <translation>جلسه‌ای برگزیده نشده است.</translation>
    </message>
    <message>
        <source>Tick at least one meeting.</source>
        <translation>دست‌کم یک جلسه را علامت بزنید.</translation>
    </message>
    <message>
        <source>{count} resolutions are too many for paper.</source>
        <translation>{count} مصوبه برای چاپ زیاد است.</translation>
    </message>
    <message>
        <source>Narrow the list to {most} at most, or save it as Excel.</source>
        <translation>فهرست تا {most} مصوبه محدود شود، یا در Excel ذخیره شود.</translation>
    </message>
    <message>
        <source>This file has been altered or damaged on its way.</source>
        <translation>این بسته در راه دستکاری شده یا آسیب دیده است.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask the other office to make it again.</source>
        <translation>چیزی از آن ثبت نشد. از اداره دیگر بخواهید آن را دوباره بسازد.</translation>
    </message>
    <message>
        <source>The office file {path} is encrypted.</source>
        <translation>پرونده اداره {path} رمزگذاری شده است.</translation>
    </message>
    <message>
        <source>Give its passphrase in DABIR_PASSPHRASE or with --passphrase-file.</source>
        <translation>گذرواژه را با متغیر DABIR_PASSPHRASE یا با ‎--passphrase-file بدهید.</translation>
    </message>
    <message>
        <source>This file comes from an office that is not known here. Fingerprint of its key: {fingerprint}</source>
        <translation>این بسته از اداره‌ای است که اینجا شناخته نیست. اثر کلید آن: {fingerprint}</translation>
    </message>
    <message>
        <source>Ask that office for its card, compare the fingerprint by telephone, then open the file again.</source>
        <translation>کارت آن اداره را بگیرید، اثر کلید را تلفنی مقایسه کنید و سپس بسته را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>The keys of the office that made this file have been revoked.</source>
        <translation>کلیدهای اداره‌ای که این بسته را ساخته باطل شده است.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask headquarters how that office goes on.</source>
        <translation>چیزی از آن ثبت نشد. از ستاد بپرسید کار آن اداره چگونه ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>This file was made under a key that its office no longer uses.</source>
        <translation>این بسته با کلیدی ساخته شده که اداره آن دیگر به کار نمی‌برد.</translation>
    </message>
    <message>
        <source>Ask that office to make it again; nothing that it wrote before is lost.</source>
        <translation>از آن اداره بخواهید بسته را دوباره بسازد؛ چیزی از نوشته‌های پیشین از دست نرفته است.</translation>
    </message>
    <message>
        <source>This file was made for another office.</source>
        <translation>این بسته برای اداره دیگری ساخته شده است.</translation>
    </message>
    <message>
        <source>Hand it on to that office, or ask the sender for a file for this one.</source>
        <translation>آن را به همان اداره بدهید، یا از فرستنده بسته‌ای برای این اداره بخواهید.</translation>
    </message>
    <message>
        <source>This file was made by this office itself.</source>
        <translation>این بسته را همین اداره ساخته است.</translation>
    </message>
    <message>
        <source>Hand it to the office it was made for; there is nothing to take from it here.</source>
        <translation>آن را به اداره گیرنده بدهید؛ اینجا چیزی برای ثبت ندارد.</translation>
    </message>
    <message>
        <source>An attachment in this office&apos;s file is no longer what it was when it was added.</source>
        <translation>یکی از پیوست‌های پرونده این اداره دیگر همان نیست که افزوده شده بود.</translation>
    </message>
    <message>
        <source>Bring it back from a backup, then make the exchange file again.</source>
        <translation>آن را از نسخه پشتیبان بازگردانید و بسته را دوباره بسازید.</translation>
    </message>
    <message>
        <source>The exchange key on an office&apos;s card cannot be used.</source>
        <translation>کلید تبادل روی کارت یکی از اداره‌ها به کار نمی‌آید.</translation>
    </message>
    <message>
        <source>Ask that office for its card again.</source>
        <translation>کارت آن اداره را دوباره بخواهید.</translation>
    </message>
    <message>
        <source>No key of this office opens this file. It was made for another one, or its head is damaged.</source>
        <translation>هیچ کلید این اداره این بسته را باز نمی‌کند؛ یا برای اداره دیگری ساخته شده یا آغاز آن آسیب دیده است.</translation>
    </message>
    <message>
        <source>Hand it on to that office, or send the sender the card of this one and ask for a new file.</source>
        <translation>آن را به همان اداره بدهید، یا کارت این اداره را به فرستنده برسانید و بسته تازه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>This file was damaged or cut off on its way.</source>
        <translation>این بسته در راه آسیب دیده یا ناتمام مانده است.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made; if it is still damaged, ask the sender to make it again.</source>
        <translation>آن را از جایی که ساخته شده دوباره رونوشت کنید؛ اگر باز هم آسیب‌دیده بود، از فرستنده بخواهید دوباره بسازد.</translation>
    </message>
    <message>
        <source>The exchange key of this office is damaged.</source>
        <translation>کلید تبادل این اداره آسیب دیده است.</translation>
    </message>
    <message>
        <source>A backup of the office file, or the recovery sheet, still has it.</source>
        <translation>آن را از نسخه پشتیبان پرونده اداره یا از برگه بازیابی برگردانید.</translation>
    </message>
    <message>
        <source>This file is not the answer of a unit.</source>
        <translation>این پرونده پاسخ واحد نیست.</translation>
    </message>
    <message>
        <source>Choose the file that the unit has sent; its name ends in .dabir-answer.</source>
        <translation>پرونده‌ای را که واحد فرستاده است برگزینید؛ نام آن به ‎.dabir-answer پایان می‌یابد.</translation>
    </message>
    <message>
        <source>This is the follow-up file for the unit, not its answer.</source>
        <translation>این بسته پیگیری برای واحد است، نه پاسخ آن.</translation>
    </message>
    <message>
        <source>The unit opens it, enters what was done and makes the answer, which ends in .dabir-answer.</source>
        <translation>واحد آن را باز می‌کند، اقدام‌ها را می‌نویسد و پاسخ را می‌سازد که نامش به ‎.dabir-answer پایان می‌یابد. همان را برگزینید.</translation>
    </message>
    <message>
        <source>The end of the unit&apos;s answer is missing.</source>
        <translation>پاسخ واحد ناتمام است و پایان آن نیست.</translation>
    </message>
    <message>
        <source>Copy it again; if that does not help, ask the unit to make the answer again.</source>
        <translation>آن را دوباره رونوشت کنید؛ اگر نشد، از واحد بخواهید پاسخ را دوباره بسازد.</translation>
    </message>
    <message>
        <source>The unit&apos;s answer was altered or damaged on its way.</source>
        <translation>پاسخ واحد در راه دستکاری شده یا آسیب دیده است.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the unit to make the answer again.</source>
        <translation>چیزی دریافت نشد. از واحد بخواهید پاسخ را دوباره بسازد.</translation>
    </message>
    <message>
        <source>The unit&apos;s answer was made by a newer version of the program.</source>
        <translation>پاسخ واحد با نسخه تازه‌تری از برنامه ساخته شده است.</translation>
    </message>
    <message>
        <source>Update the program, then receive the answer again.</source>
        <translation>برنامه را به‌روز کنید و پاسخ را دوباره دریافت کنید.</translation>
    </message>
    <message>
        <source>This is not a follow-up file of a secretariat.</source>
        <translation>این پرونده بسته پیگیری دبیرخانه نیست.</translation>
    </message>
    <message>
        <source>Choose the file that the secretariat has sent; its name ends in .dabir-unit.</source>
        <translation>پرونده‌ای را که دبیرخانه فرستاده است برگزینید؛ نام آن به ‎.dabir-unit پایان می‌یابد.</translation>
    </message>
    <message>
        <source>The end of the follow-up file is missing.</source>
        <translation>بسته پیگیری ناتمام است و پایان آن نیست.</translation>
    </message>
    <message>
        <source>Copy it again; if that does not help, ask the secretariat for a new one.</source>
        <translation>آن را دوباره رونوشت کنید؛ اگر نشد، از دبیرخانه بسته تازه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>The follow-up file was altered or damaged on its way.</source>
        <translation>بسته پیگیری در راه دستکاری شده یا آسیب دیده است.</translation>
    </message>
    <message>
        <source>Do not use it; ask the secretariat for a new one.</source>
        <translation>آن را به کار نبرید و از دبیرخانه بسته تازه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>The follow-up file was made by a newer version of the program.</source>
        <translation>بسته پیگیری با نسخه تازه‌تری از برنامه ساخته شده است.</translation>
    </message>
    <message>
        <source>Update the program, then open the file again.</source>
        <translation>برنامه را به‌روز کنید و بسته را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>This is the answer that goes to the secretariat, not the follow-up file.</source>
        <translation>این پاسخی است که به دبیرخانه می‌رود، نه بسته پیگیری.</translation>
    </message>
    <message>
        <source>To go on with it, open the follow-up file; what was entered is still there.</source>
        <translation>برای ادامه، بسته پیگیری را باز کنید؛ آنچه نوشته‌اید سر جایش است.</translation>
    </message>
    <message>
        <source>The follow-up file lies under a passphrase.</source>
        <translation>بسته پیگیری گذرواژه دارد.</translation>
    </message>
    <message>
        <source>Ask the secretariat for it by telephone, then type it.</source>
        <translation>گذرواژه را تلفنی از دبیرخانه بپرسید و بنویسید.</translation>
    </message>
    <message>
        <source>This file is not an exchange file.</source>
        <translation>این پرونده بسته تبادل نیست.</translation>
    </message>
    <message>
        <source>Choose the file that the other office made for this one.</source>
        <translation>بسته‌ای را برگزینید که اداره دیگر برای این اداره ساخته است.</translation>
    </message>
    <message>
        <source>This file is cut off; its end is missing.</source>
        <translation>این بسته ناتمام است و پایان آن نیست.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, and wait until the stick may be taken out.</source>
        <translation>آن را از جایی که ساخته شده دوباره رونوشت کنید و حافظه USB را تا پایان کار بیرون نیاورید.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of the program.</source>
        <translation>این بسته با نسخه تازه‌تری از برنامه ساخته شده است.</translation>
    </message>
    <message>
        <source>Update the program here, then open the file again. Nothing is lost until then.</source>
        <translation>برنامه را اینجا به‌روز کنید و بسته را دوباره باز کنید. تا آن زمان چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>A part of this file is larger than an exchange file may hold.</source>
        <translation>بخشی از این پرونده بزرگ‌تر از اندازه مجاز بسته است.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask the other office what it sent.</source>
        <translation>چیزی از آن ثبت نشد. از اداره دیگر بپرسید چه فرستاده است.</translation>
    </message>
    <message>
        <source>This is more than one exchange file may hold.</source>
        <translation>این بیش از گنجایش یک بسته است.</translation>
    </message>
    <message>
        <source>Make a file with less in it first; the rest goes into the next one by itself.</source>
        <translation>نخست بسته‌ای کوچک‌تر بسازید؛ بقیه خودبه‌خود در بسته بعدی می‌آید.</translation>
    </message>
    <message>
        <source>This request is too long for codes on paper.</source>
        <translation>این درخواست برای رمزینه روی کاغذ بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>Make the request as a file.</source>
        <translation>درخواست را به‌صورت بسته بسازید.</translation>
    </message>
    <message>
        <source>Of the {count} codes of this request some have not been read yet: {missing}</source>
        <translation>از {count} رمزینه این درخواست، این شماره‌ها هنوز خوانده نشده است: {missing}</translation>
    </message>
    <message>
        <source>Read these too; their order does not matter.</source>
        <translation>این‌ها را هم بخوانید؛ ترتیب مهم نیست.</translation>
    </message>
    <message>
        <source>This is not a code of a request to send again.</source>
        <translation>این رمزینه از درخواست ارسال دوباره نیست.</translation>
    </message>
    <message>
        <source>Read the codes on the page that the other office printed.</source>
        <translation>رمزینه‌های برگه‌ای را بخوانید که اداره دیگر چاپ کرده است.</translation>
    </message>
    <message>
        <source>These codes belong to different requests.</source>
        <translation>این رمزینه‌ها از درخواست‌های گوناگون است.</translation>
    </message>
    <message>
        <source>Read the codes of one page only.</source>
        <translation>تنها رمزینه‌های یک برگه را بخوانید.</translation>
    </message>
    <message>
        <source>These codes were not read rightly.</source>
        <translation>این رمزینه‌ها درست خوانده نشده است.</translation>
    </message>
    <message>
        <source>Read them again in better light, or ask for the request as a file.</source>
        <translation>در نور بهتر دوباره بخوانید، یا درخواست را به‌صورت بسته بگیرید.</translation>
    </message>
    <message>
        <source>There are two different trust lists with the number {number}.</source>
        <translation>دو فهرست اعتماد گوناگون با شماره {number} هست.</translation>
    </message>
    <message>
        <source>Neither this nor a later one is taken. Call headquarters before anything is exchanged.</source>
        <translation>نه این پذیرفته می‌شود نه فهرستی پس از آن. پیش از هر تبادل با ستاد تماس بگیرید.</translation>
    </message>
    <message>
        <source>This trust list has the number {number}; number {known} is already here.</source>
        <translation>شماره این فهرست اعتماد {number} است؛ شماره {known} پیش‌تر رسیده است.</translation>
    </message>
    <message>
        <source>An older list is never taken in place of a newer one. Ask for the latest.</source>
        <translation>فهرست قدیمی‌تر جای فهرست تازه‌تر را نمی‌گیرد. آخرین فهرست را از ستاد بخواهید.</translation>
    </message>
    <message>
        <source>This trust list is not signed by the headquarters that is known here.</source>
        <translation>این فهرست اعتماد را ستادی که اینجا شناخته شده امضا نکرده است.</translation>
    </message>
    <message>
        <source>Take in the new card of headquarters first, or name another headquarters.</source>
        <translation>نخست کارت تازه ستاد را بیفزایید، یا ستاد دیگری تعیین کنید.</translation>
    </message>
    <message>
        <source>This trust list was made by a newer version of the program.</source>
        <translation>این فهرست اعتماد با نسخه تازه‌تری از برنامه ساخته شده است.</translation>
    </message>
    <message>
        <source>Update the program, then take the list in.</source>
        <translation>برنامه را به‌روز کنید و سپس فهرست را دریافت کنید.</translation>
    </message>
    <message>
        <source>This file is not a trust list.</source>
        <translation>این پرونده فهرست اعتماد نیست.</translation>
    </message>
    <message>
        <source>Ask headquarters for its trust list; it ends in .trust.</source>
        <translation>فهرست اعتماد را از ستاد بخواهید؛ نام آن به ‎.trust پایان می‌یابد.</translation>
    </message>
    <message>
        <source>This trust list has been altered on its way.</source>
        <translation>این فهرست اعتماد در راه دستکاری شده است.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask headquarters for it again.</source>
        <translation>چیزی از آن پذیرفته نشد. آن را دوباره از ستاد بخواهید.</translation>
    </message>
    <message>
        <source>No office called «{name}» is in the list of exchange.</source>
        <translation>اداره‌ای به نام «{name}» در فهرست تبادل نیست.</translation>
    </message>
    <message>
        <source>The offices are: {names}</source>
        <translation>اداره‌ها: {names}</translation>
    </message>
    <message>
        <source>No office was named to make a file for.</source>
        <translation>گفته نشده است بسته برای کدام اداره ساخته شود.</translation>
    </message>
    <message>
        <source>Name offices with --to, or ask for all with --all.</source>
        <translation>اداره‌ها را با ‎--to‎ نام ببرید، یا با ‎--all‎ همه را بخواهید.</translation>
    </message>
    <message>
        <source>This recovery sheet was made by a newer version of the program.</source>
        <translation>این برگه بازیابی با نسخه تازه‌تری از برنامه ساخته شده است.</translation>
    </message>
    <message>
        <source>Update the program, then restore the key.</source>
        <translation>برنامه را به‌روز کنید و سپس کلید را بازیابی کنید.</translation>
    </message>
    <message>
        <source>The passphrase of the recovery sheet is not right.</source>
        <translation>گذرواژه برگه بازیابی درست نیست.</translation>
    </message>
    <message>
        <source>It is the one that was chosen when the sheet was printed. Type it again.</source>
        <translation>همان گذرواژه‌ای است که هنگام چاپ برگه انتخاب شد. آن را دوباره بنویسید.</translation>
    </message>
    <message>
        <source>In the recovery text there is a slip in row {rows}.</source>
        <translation>در سطر {rows} متن بازیابی لغزشی هست.</translation>
    </message>
    <message>
        <source>Compare this row with the sheet, digit by digit.</source>
        <translation>این سطر را رقم به رقم با برگه مقایسه کنید.</translation>
    </message>
    <message>
        <source>This is not the text of a recovery sheet.</source>
        <translation>این متن، متن برگه بازیابی نیست.</translation>
    </message>
    <message>
        <source>It has nine rows of four groups of five digits; all of them are needed.</source>
        <translation>نُه سطر از چهار گروه پنج‌رقمی دارد؛ همه آن‌ها لازم است.</translation>
    </message>
    <message>
        <source>In {count} records of this meeting two offices hold different versions.</source>
        <translation>در {count} مورد از این جلسه، دو اداره نسخه‌های متفاوت دارند.</translation>
    </message>
    <message>
        <source>Decide between the versions under Exchange; then the text can be fixed.</source>
        <translation>در «تبادل» میان نسخه‌ها تصمیم بگیرید؛ پس از آن تثبیت متن و نهایی‌سازی ممکن است.</translation>
    </message>
    <message>
        <source>What classified meetings decided leaves the office only under a passphrase.</source>
        <translation>مصوبات جلسه‌های طبقه‌بندی‌شده تنها با گذرواژه از اداره بیرون می‌رود.</translation>
    </message>
    <message>
        <source>Choose a passphrase and tell it to the unit by telephone.</source>
        <translation>گذرواژه‌ای بنویسید و آن را تلفنی به واحد بگویید.</translation>
    </message>
    <message>
        <source>The key of {office} is not confirmed.</source>
        <translation>کلید {office} تأیید نشده است.</translation>
    </message>
    <message>
        <source>Compare its fingerprint by telephone first, then name it headquarters.</source>
        <translation>نخست اثر کلید آن را تلفنی مقایسه کنید، سپس ستاد تعیین کنید.</translation>
    </message>
    <message>
        <source>This office is not headquarters.</source>
        <translation>این اداره ستاد نیست.</translation>
    </message>
    <message>
        <source>Only headquarters issues trust lists; take in the one that it sends.</source>
        <translation>فهرست اعتماد را تنها ستاد صادر می‌کند؛ فهرستی را که می‌فرستد دریافت کنید.</translation>
    </message>
    <message>
        <source>No recovery sheet can be read in this file.</source>
        <translation>در این پرونده برگه بازیابی خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Scan the sheet again, flat and sharp, or type its nine rows.</source>
        <translation>برگه را صاف و روشن از نو اسکن کنید، یا نُه سطر آن را بنویسید.</translation>
    </message>
    <message>
        <source>This office is not among those that files are exchanged with.</source>
        <translation>این اداره در میان اداره‌های تبادل نیست.</translation>
    </message>
    <message>
        <source>Add its card first.</source>
        <translation>نخست کارت آن را بیفزایید.</translation>
    </message>
    <message>
        <source>This card is older than the one that is known here.</source>
        <translation>این کارت از کارتی که اینجا شناخته شده قدیمی‌تر است.</translation>
    </message>
    <message>
        <source>Ask the other office for its present card.</source>
        <translation>کارت کنونی را از آن اداره بخواهید.</translation>
    </message>
    <message>
        <source>Two different keys claim to be the key of {office}.</source>
        <translation>دو کلید گوناگون خود را کلید {office} می‌شناسانند.</translation>
    </message>
    <message>
        <source>Call that office. If its key was stolen, withdraw trust in it here and add it anew.</source>
        <translation>با آن اداره تماس بگیرید. اگر کلیدش دزدیده شده، اعتماد به آن را اینجا بردارید و کارت تازه‌اش را بیفزایید.</translation>
    </message>
    <message>
        <source>Only a newer version of the program can read this value.</source>
        <translation>این مقدار را تنها نسخه تازه‌تر برنامه می‌خواند.</translation>
    </message>
    <message>
        <source>Leave the conflict open until the program has been updated.</source>
        <translation>تعارض را تا به‌روزرسانی برنامه باز بگذارید.</translation>
    </message>
    <message>
        <source>No headquarters is named in this office.</source>
        <translation>در این اداره ستادی تعیین نشده است.</translation>
    </message>
    <message>
        <source>Compare the card of headquarters first and name it, then take the list in.</source>
        <translation>نخست کارت ستاد را مقایسه و ستاد را تعیین کنید، سپس فهرست را دریافت کنید.</translation>
    </message>
    <message>
        <source>This answer was made for another office; the keys of this one do not open it.</source>
        <translation>این پاسخ برای اداره دیگری ساخته شده است و کلیدهای این اداره آن را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Give it to the office whose follow-up file the unit has answered.</source>
        <translation>آن را به اداره‌ای بدهید که بسته پیگیری را ساخته است.</translation>
    </message>
    <message>
        <source>The follow-up file that this answers is not known here.</source>
        <translation>بسته پیگیری این پاسخ اینجا شناخته نیست.</translation>
    </message>
    <message>
        <source>Perhaps it was made in another copy of the office file: receive the answer there, or make a new file for the unit; what it has entered is kept and comes with its next answer.</source>
        <translation>شاید در نسخه دیگری از پرونده اداره ساخته شده باشد: پاسخ را همان‌جا دریافت کنید، یا بسته تازه‌ای برای واحد بسازید؛ آنچه واحد نوشته است می‌ماند و با پاسخ بعدی می‌آید.</translation>
    </message>
    <message>
        <source>This answer of {unit} was received already, on {day}.</source>
        <translation>این پاسخ {unit} پیش‌تر، در {day}، دریافت شده است.</translation>
    </message>
    <message>
        <source>Nothing was changed; what it reports is in the list, or in the follow-up already.</source>
        <translation>چیزی تغییر نکرد؛ گزارش‌هایش در فهرست یا در پیگیری هست.</translation>
    </message>
    <message>
        <source>A newer answer of {unit} is here already; this older one adds nothing to it.</source>
        <translation>پاسخ تازه‌تر {unit} پیش‌تر رسیده است؛ این پاسخ چیزی به آن نمی‌افزاید.</translation>
    </message>
    <message>
        <source>Nothing was changed; the file is not needed any more.</source>
        <translation>چیزی تغییر نکرد؛ دیگر به این پرونده نیازی نیست.</translation>
    </message>
    <message>
        <source>This answer of {unit} reports nothing that is not here already.</source>
        <translation>این پاسخ {unit} گزارش تازه‌ای ندارد.</translation>
    </message>
    <message>
        <source>All open resolutions of this unit are of classified meetings.</source>
        <translation>همه مصوبات باز این واحد از جلسه‌های طبقه‌بندی‌شده است.</translation>
    </message>
    <message>
        <source>Take them in expressly, under a passphrase, or bring them to the unit on paper.</source>
        <translation>آن‌ها را به‌خواست خود و با گذرواژه در بسته بگذارید، یا روی کاغذ به واحد برسانید.</translation>
    </message>
    <message>
        <source>No resolution of this unit has been notified yet.</source>
        <translation>هنوز هیچ مصوبه‌ای به این واحد ابلاغ نشده است.</translation>
    </message>
    <message>
        <source>Issue the notices first, then make the file.</source>
        <translation>نخست نامه‌های ابلاغ را صادر کنید، سپس بسته را بسازید.</translation>
    </message>
    <message>
        <source>This unit has no open resolution.</source>
        <translation>این واحد مصوبه باز ندارد.</translation>
    </message>
    <message>
        <source>There is nothing to report on; a file is not needed.</source>
        <translation>چیزی برای گزارش نیست و به بسته نیازی نیست.</translation>
    </message>
    <message>
        <source>The resolution of this report is no longer there.</source>
        <translation>مصوبه این گزارش دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>Put the report aside; it stays in the list of reports that were put aside.</source>
        <translation>گزارش را کنار بگذارید؛ در فهرست گزارش‌های کنارگذاشته می‌ماند.</translation>
    </message>
    <message>
        <source>A report takes at most {most} files.</source>
        <translation>هر گزارش حداکثر {most} پرونده می‌پذیرد.</translation>
    </message>
    <message>
        <source>Put several pages into one file, or pack them together.</source>
        <translation>چند صفحه را در یک پرونده بگذارید، یا آن‌ها را با هم فشرده کنید.</translation>
    </message>
    <message>
        <source>All files of an answer together have at most {most} megabytes.</source>
        <translation>همه پرونده‌های یک پاسخ روی هم حداکثر {most} مگابایت است.</translation>
    </message>
    <message>
        <source>Attach smaller copies, or make the answer first and attach the rest later.</source>
        <translation>رونوشت‌های کوچک‌تری پیوست کنید، یا نخست پاسخ را بسازید و بقیه را با پاسخ بعدی بفرستید.</translation>
    </message>
    <message>
        <source>A new report on this resolution has been begun already.</source>
        <translation>گزارش تازه‌ای درباره این مصوبه آغاز شده است.</translation>
    </message>
    <message>
        <source>Clear it first, or write the correction there.</source>
        <translation>نخست آن را پاک کنید، یا اصلاح را همان‌جا بنویسید.</translation>
    </message>
    <message>
        <source>Nothing has been entered yet that the secretariat does not know.</source>
        <translation>هنوز چیزی ثبت نشده است که دبیرخانه نداند.</translation>
    </message>
    <message>
        <source>Enter what was done on a resolution, then make the answer.</source>
        <translation>اقدام یکی از مصوبات را بنویسید، سپس پاسخ را بسازید.</translation>
    </message>
    <message>
        <source>This follow-up file is signed with another key than those before it.</source>
        <translation>این بسته پیگیری با کلیدی جز کلید بسته‌های پیشین امضا شده است.</translation>
    </message>
    <message>
        <source>Ask the secretariat by telephone whether it has a new key, and have it read out: {fingerprint}</source>
        <translation>تلفنی از دبیرخانه بپرسید آیا کلید تازه‌ای دارد و بخواهید اثر آن را بخوانند: {fingerprint}</translation>
    </message>
    <message>
        <source>A newer follow-up file, made on {newer}, has been opened here already; this is of {day}.</source>
        <translation>بسته پیگیری تازه‌تری، ساخته {newer}، پیش‌تر اینجا باز شده است؛ این یکی از {day} است.</translation>
    </message>
    <message>
        <source>Open the newer one; what was entered is there.</source>
        <translation>بسته تازه‌تر را باز کنید؛ آنچه نوشته‌اید آنجاست.</translation>
    </message>
    <message>
        <source>The passphrase of the follow-up file is not right.</source>
        <translation>گذرواژه بسته پیگیری درست نیست.</translation>
    </message>
    <message>
        <source>Mind the keyboard&apos;s language and capital letters, or ask the secretariat again.</source>
        <translation>به زبان صفحه‌کلید و حروف بزرگ توجه کنید، یا دوباره از دبیرخانه بپرسید.</translation>
    </message>
    <message>
        <source>The office file is not encrypted.</source>
        <translation>پرونده اداره رمزگذاری نشده است.</translation>
    </message>
    <message>
        <source>It can be encrypted in the settings, in «Access and lock».</source>
        <translation>در تنظیمات، بخش «دسترسی و قفل»، می‌توان آن را رمزگذاری کرد.</translation>
    </message>
    <message>
        <source>Take at least {n} characters; three or four words are easy to remember.</source>
        <translation>دست‌کم {n} نویسه بنویسید؛ سه چهار واژه به یاد می‌ماند.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>گذرواژه درست نیست.</translation>
    </message>
    <message>
        <source>The file of keys was changed by something else than this program.</source>
        <translation>پرونده کلیدها را چیزی جز این برنامه تغییر داده است.</translation>
    </message>
    <message>
        <source>Put the file of keys of the newest backup in its place; the office file is whole.</source>
        <translation>پرونده کلیدهای تازه‌ترین نسخه پشتیبان را جای آن بگذارید؛ خود پرونده اداره سالم است.</translation>
    </message>
    <message>
        <source>No recovery code has been made for this office file.</source>
        <translation>برای این پرونده رمز بازیابی ساخته نشده است.</translation>
    </message>
    <message>
        <source>Someone who has a passphrase can open it; without one nobody can.</source>
        <translation>از کسی که گذرواژه دارد بخواهید آن را باز کند؛ بدون گذرواژه راهی نیست.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this office file.</source>
        <translation>این رمز بازیابی این پرونده نیست.</translation>
    </message>
    <message>
        <source>Look for the newest sheet: making a new code ends the one before.</source>
        <translation>تازه‌ترین برگه را پیدا کنید: با ساختن رمز تازه، رمز پیشین از اعتبار می‌افتد.</translation>
    </message>
    <message>
        <source>{name} has a passphrase already.</source>
        <translation>«{name}» پیش‌تر گذرواژه گرفته است.</translation>
    </message>
    <message>
        <source>Each person has one name here; choose another.</source>
        <translation>نام هر فرد اینجا یکتاست؛ نام دیگری بنویسید.</translation>
    </message>
    <message>
        <source>The last person cannot be removed: nobody could open the file any more.</source>
        <translation>آخرین فرد را نمی‌توان برداشت: دیگر کسی نمی‌توانست پرونده را باز کند.</translation>
    </message>
    <message>
        <source>Add another person first, or take the encryption away.</source>
        <translation>نخست فرد دیگری بیفزایید، یا رمزگذاری را بردارید.</translation>
    </message>
    <message>
        <source>This person has no passphrase any more.</source>
        <translation>این فرد دیگر گذرواژه ندارد.</translation>
    </message>
    <message>
        <source>Choose somebody else of the list.</source>
        <translation>فرد دیگری را از فهرست برگزینید.</translation>
    </message>
    <message>
        <source>The new file does not hold exactly what {path} holds, so it was given up.</source>
        <translation>پرونده تازه درست برابر {path} نشد و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the file in «Backups», then try again.</source>
        <translation>چیزی تغییر نکرد. پرونده را در «نسخه‌های پشتیبان» بررسی و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The recovery code has {groups} groups of {size} digits; here are {found} digits.</source>
        <translation>رمز بازیابی {groups} دسته {size} رقمی است؛ اینجا {found} رقم آمده است.</translation>
    </message>
    <message>
        <source>Type it as it stands on the sheet; marks and spaces between do not matter.</source>
        <translation>آن را همان‌گونه که روی برگه است وارد کنید؛ فاصله و خط تیره اهمیتی ندارد.</translation>
    </message>
    <message>
        <source>Group {n} of the recovery code does not stand so on the sheet.</source>
        <translation>دسته {n} رمز بازیابی با برگه نمی‌خواند.</translation>
    </message>
    <message>
        <source>Compare its five digits with the sheet, and type them again.</source>
        <translation>پنج رقم آن را با برگه مقایسه کنید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} megabytes.</source>
        <translation>{name} بزرگ‌تر از {most} مگابایت است.</translation>
    </message>
    <message>
        <source>Attach a smaller copy, for instance a scan in grey.</source>
        <translation>رونوشت کوچک‌تری پیوست کنید، برای نمونه اسکن خاکستری.</translation>
    </message>
    <message>
        <source>A file that was attached is damaged or no longer there.</source>
        <translation>پرونده‌ای که پیوست شده بود آسیب دیده یا دیگر نیست.</translation>
    </message>
    <message>
        <source>Attach it again to its resolution; the rest of what was entered is whole.</source>
        <translation>آن را دوباره به مصوبه‌اش پیوست کنید؛ بقیه آنچه نوشته‌اید سالم است.</translation>
    </message>
    <message>
        <source>This office may not finalise minutes of this committee.</source>
        <translation>این اداره اجازه نهایی کردن صورتجلسه‌های این کمیته را ندارد.</translation>
    </message>
    <message>
        <source>Send the draft to the office that may, or ask headquarters for the right.</source>
        <translation>پیش‌نویس را برای اداره‌ای که اجازه دارد بفرستید، یا این حق را از ستاد بخواهید.</translation>
    </message>
    <message>
        <source>What was written to {path} could not be read back as it was.</source>
        <translation>آنچه در {path} نوشته شد همان‌گونه خوانده نشد.</translation>
    </message>
    <message>
        <source>The stick is failing. Use another one and make the file again.</source>
        <translation>حافظه USB خراب است. یکی دیگر به کار ببرید و بسته را دوباره بسازید.</translation>
    </message>
    <message>
        <source>There is no room left for the exchange file at {path}.</source>
        <translation>در {path} برای بسته جا نیست.</translation>
    </message>
    <message>
        <source>Nothing half was left there. Make room, or use another stick.</source>
        <translation>چیز نیمه‌کاره‌ای آنجا نماند. جا باز کنید یا حافظه USB دیگری به کار ببرید.</translation>
    </message>
    <message>
        <source>Nothing may be written to {path}; the stick may be write-protected.</source>
        <translation>در {path} نمی‌توان نوشت؛ شاید حافظه USB قفل نوشتن داشته باشد.</translation>
    </message>
    <message>
        <source>Move the switch of the stick, or choose another folder.</source>
        <translation>کلید قفل حافظه USB را جابه‌جا کنید، یا پوشه دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The exchange file {path} could not be written; the stick may have been taken out.</source>
        <translation>بسته {path} نوشته نشد؛ شاید حافظه USB بیرون کشیده شده باشد.</translation>
    </message>
    <message>
        <source>Put the stick in again and make the file anew; until then nothing counts as sent.</source>
        <translation>حافظه USB را دوباره وصل کنید و بسته را از نو بسازید؛ تا آن زمان چیزی فرستاده به شمار نمی‌آید.</translation>
    </message>
    <message>
        <source>No office was chosen.</source>
        <translation>اداره‌ای انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Choose the offices that the file is for.</source>
        <translation>اداره‌هایی را که بسته برای آن‌هاست برگزینید.</translation>
    </message>
    <message>
        <source>No file can be made for {office}.</source>
        <translation>برای {office} نمی‌توان بسته ساخت.</translation>
    </message>
    <message>
        <source>Its key has to be confirmed first, and must not have been revoked.</source>
        <translation>نخست کلید آن را تأیید کنید؛ برای کلید باطل‌شده بسته ساخته نمی‌شود.</translation>
    </message>
    <message>
        <source>This file is not among those that were received.</source>
        <translation>این بسته در میان بسته‌های رسیده نیست.</translation>
    </message>
    <message>
        <source>Open it again from the stick.</source>
        <translation>آن را دوباره از حافظه USB دریافت کنید.</translation>
    </message>
    <message>
        <source>This file was put aside.</source>
        <translation>این بسته کنار گذاشته شده است.</translation>
    </message>
    <message>
        <source>Bring it back for review first.</source>
        <translation>نخست آن را به بررسی برگردانید.</translation>
    </message>
    <message>
        <source>This file has been taken in already.</source>
        <translation>این بسته پیش‌تر ثبت شده است.</translation>
    </message>
    <message>
        <source>If it was taken back, take it in again from the list of files.</source>
        <translation>اگر واگردانده شده است، آن را از «بسته‌های پیشین» دوباره ثبت کنید.</translation>
    </message>
    <message>
        <source>File {number} of {office} has been taken in already, on {day}.</source>
        <translation>بسته {number} {office} پیش‌تر، در {day}، ثبت شده است.</translation>
    </message>
    <message>
        <source>Nothing was changed. If it was taken back, take it in again from the list of files.</source>
        <translation>چیزی تغییر نکرد. اگر واگردانده شده است، آن را از «بسته‌های پیشین» دوباره ثبت کنید.</translation>
    </message>
    <message>
        <source>This file has not been taken in yet.</source>
        <translation>این بسته هنوز ثبت نشده است.</translation>
    </message>
    <message>
        <source>Look through it and record it first.</source>
        <translation>نخست آن را بررسی و ثبت کنید.</translation>
    </message>
    <message>
        <source>This file removes a great part of a committee&apos;s records.</source>
        <translation>این بسته بخش بزرگی از موارد یک کمیته را حذف می‌کند.</translation>
    </message>
    <message>
        <source>Look through the removals, and record it only if that is meant.</source>
        <translation>حذف‌شده‌ها را ببینید و تنها اگر درست است بسته را ثبت کنید.</translation>
    </message>
    <message>
        <source>Only a file that has been taken in can be taken back.</source>
        <translation>تنها بسته‌ای را که ثبت شده است می‌توان واگرداند.</translation>
    </message>
    <message>
        <source>Look at the list of files; this one counts already as taken back or put aside.</source>
        <translation>«بسته‌های پیشین» را ببینید؛ این بسته پیش‌تر واگردانده یا کنار گذاشته شده است.</translation>
    </message>
    <message>
        <source>This file was not taken back.</source>
        <translation>این بسته واگردانده نشده است.</translation>
    </message>
    <message>
        <source>Look at how it stands among the earlier files.</source>
        <translation>وضعیت آن را در «بسته‌های پیشین» ببینید.</translation>
    </message>
    <message>
        <source>Take at least {most} characters, for instance three words.</source>
        <translation>دست‌کم {most} نویسه بنویسید، برای نمونه سه واژه.</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Everything is saved</source>
        <translation>همه چیز ذخیره شده است</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>ذخیره شد، هم‌اکنون</translation>
    </message>
    <message>
        <source>Saved {n} seconds ago</source>
        <translation>ذخیره شد، {n} ثانیه پیش</translation>
    </message>
    <message>
        <source>Saved {n} minutes ago</source>
        <translation>ذخیره شد، {n} دقیقه پیش</translation>
    </message>
    <message>
        <source>Saved {n} hours ago</source>
        <translation>ذخیره شد، {n} ساعت پیش</translation>
    </message>
    <message>
        <source>Cannot save: {why}</source>
        <translation>ذخیره نمی‌شود: {why}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
</context>
<context>
    <name>ScanReportDialog</name>
    <message>
        <source>{n} of {m} scanned pages have found their place</source>
        <translation>{n} صفحه از {m} صفحه اسکن جای خود را یافت</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>صفحه‌های اسکن</translation>
    </message>
    <message>
        <source>Keep the rest ({n}) with these minutes</source>
        <translation>نگهداری {n} پرونده دیگر با این صورتجلسه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>kept with the minutes</source>
        <translation>با صورتجلسه نگهداری شد</translation>
    </message>
    <message>
        <source>kept with an older version</source>
        <translation>با نسخه پیشین نگهداری شد</translation>
    </message>
    <message>
        <source>lies there already</source>
        <translation>پیش‌تر نگهداری شده است</translation>
    </message>
    <message>
        <source>no code was found</source>
        <translation>رمزینه‌ای یافت نشد</translation>
    </message>
    <message>
        <source>the code cannot be read</source>
        <translation>رمزینه خوانا نیست</translation>
    </message>
    <message>
        <source>belongs to another office</source>
        <translation>از اداره دیگری است</translation>
    </message>
    <message>
        <source>this text is not in the file</source>
        <translation>این متن در پرونده نیست</translation>
    </message>
    <message>
        <source>the code is not genuine</source>
        <translation>رمزینه اصیل نیست</translation>
    </message>
    <message>
        <source>Of these papers, pages {pages} are not among the scans.</source>
        <translation>از این برگه‌ها صفحه {pages} میان اسکن‌ها نیست.</translation>
    </message>
    <message>
        <source>{paper}, page {page} of {total}</source>
        <translation>{paper}، صفحه {page} از {total}</translation>
    </message>
    <message>
        <source>sheet {n}</source>
        <translation>برگ {n}</translation>
    </message>
</context>
<context>
    <name>ScansKept</name>
    <message>
        <source>Scanned pages kept</source>
        <translation>صفحه‌های اسکن نگهداری‌شده</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>بازکردن</translation>
    </message>
    <message>
        <source>“{title}” was taken out.</source>
        <translation>«{title}» برداشته شد.</translation>
    </message>
</context>
<context>
    <name>SeasonBoard</name>
    <message>
        <source>No meeting of this committee is recorded in {season}.</source>
        <translation>در {season} جلسه‌ای از این کمیته ثبت نشده است.</translation>
    </message>
</context>
<context>
    <name>SeasonsCard</name>
    <message>
        <source>Meetings by season</source>
        <translation>جلسه‌ها در هر فصل</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>extraordinary</source>
        <translation>فوق‌العاده</translation>
    </message>
    <message>
        <source>attendance {share}</source>
        <translation>حضور {share}</translation>
    </message>
</context>
<context>
    <name>Secretariat</name>
    <message>
        <source>progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>reported done</source>
        <translation>اعلام انجام</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تأیید انجام</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>بازگردانده‌شده</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>متوقف‌شده</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>ازسرگرفته</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>بازگشوده</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>منتفی</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>training</source>
        <translation>آموزشی</translation>
    </message>
    <message>
        <source>awareness</source>
        <translation>ترویجی</translation>
    </message>
    <message>
        <source>other programme</source>
        <translation>سایر</translation>
    </message>
    <message>
        <source>high</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>low</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>running</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>اجراشده</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>کنارگذاشته</translation>
    </message>
    <message>
        <source>found</source>
        <translation>شناسایی‌شده</translation>
    </message>
    <message>
        <source>studied</source>
        <translation>در حال بررسی</translation>
    </message>
    <message>
        <source>solution approved</source>
        <translation>راهکار تصویب‌شده</translation>
    </message>
    <message>
        <source>in correction</source>
        <translation>در حال اصلاح</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>اصلاح‌شده</translation>
    </message>
    <message>
        <source>accepted as it is</source>
        <translation>پذیرفته‌شده</translation>
    </message>
    <message>
        <source>report of a colleague</source>
        <translation>گزارش همکار</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>شکایت</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>بازرسی</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>حسابرسی</translation>
    </message>
    <message>
        <source>other source</source>
        <translation>منبع دیگر</translation>
    </message>
    <message>
        <source>received</source>
        <translation>دریافت‌شده</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>ارجاع‌شده</translation>
    </message>
    <message>
        <source>in inquiry</source>
        <translation>در حال رسیدگی</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>unfounded</source>
        <translation>بی‌اساس</translation>
    </message>
    <message>
        <source>prevention</source>
        <translation>پیشگیری</translation>
    </message>
    <message>
        <source>oversight</source>
        <translation>نظارت</translation>
    </message>
    <message>
        <source>confrontation</source>
        <translation>مقابله</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>نقطه قوت</translation>
    </message>
    <message>
        <source>weakness</source>
        <translation>نقطه ضعف</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>صادره</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>وارده</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Note of the secretary</source>
        <translation>یادداشت دبیر</translation>
    </message>
    <message>
        <source>Not in the minutes</source>
        <translation>بیرون از صورتجلسه</translation>
    </message>
    <message>
        <source>with {units}</source>
        <translation>با همکاری {units}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>سررسید {date}</translation>
    </message>
    <message>
        <source>Below the quorum</source>
        <translation>بدون حد نصاب</translation>
    </message>
    <message>
        <source>Resolution {label}</source>
        <translation>مصوبه {label}</translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation>بدون رأی‌گیری</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>اتفاق آرا</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>علنی</translation>
    </message>
    <message>
        <source>Secret vote</source>
        <translation>مخفی</translation>
    </message>
    <message>
        <source>Vote by name</source>
        <translation>نام‌به‌نام</translation>
    </message>
    <message>
        <source>No vote recorded</source>
        <translation>رأی‌گیری ثبت نشده است</translation>
    </message>
    <message>
        <source>unanimous, {n} votes</source>
        <translation>اتفاق آرا، {n} رأی</translation>
    </message>
    <message>
        <source>{n} in favour</source>
        <translation>{n} موافق</translation>
    </message>
    <message>
        <source>{n} against</source>
        <translation>{n} مخالف</translation>
    </message>
    <message>
        <source>{n} abstained</source>
        <translation>{n} ممتنع</translation>
    </message>
    <message>
        <source>not carried: {votes}</source>
        <translation>تصویب نشد: {votes}</translation>
    </message>
    <message>
        <source>Present at adoption, {n}: {names}</source>
        <translation>حاضران هنگام تصویب، {n} نفر: {names}</translation>
    </message>
    <message>
        <source>{spent} of {n}</source>
        <translation>{spent} از {n}</translation>
    </message>
</context>
<context>
    <name>SessionClock</name>
    <message>
        <source>Break</source>
        <translation>تنفس</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>Written from notes</source>
        <translation>نوشتن از یادداشت</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>آغازنشده</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>Break since {time}</source>
        <translation>تنفس از {time}</translation>
    </message>
    <message>
        <source>Began {time}</source>
        <translation>شروع {time}</translation>
    </message>
    <message>
        <source>Ended {time}</source>
        <translation>پایان {time}</translation>
    </message>
    <message>
        <source>{n} minutes past the planned end, {time}</source>
        <translation>{n} دقیقه پس از پایان پیش‌بینی، {time}</translation>
    </message>
    <message>
        <source>Planned end {time}</source>
        <translation>پایان پیش‌بینی {time}</translation>
    </message>
</context>
<context>
    <name>SessionGuestDialog</name>
    <message>
        <source>Guest of the session</source>
        <translation>مهمان جلسه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Post, or somebody of the directory</source>
        <translation>سمت، یا فردی از فهرست</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>May stay empty: the post is enough.</source>
        <translation>می‌تواند خالی بماند؛ سمت کافی است.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>عنوان</translation>
    </message>
</context>
<context>
    <name>SessionPart</name>
    <message>
        <source>Begin the session</source>
        <translation>شروع جلسه</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>پایان جلسه</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>از سر گرفتن جلسه</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>فرمان‌ها</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>previous and next item</source>
        <translation>بند پیش و بعد</translation>
    </message>
    <message>
        <source>begin the session</source>
        <translation>شروع جلسه</translation>
    </message>
    <message>
        <source>arrival and departure</source>
        <translation>ورود و خروج</translation>
    </message>
    <message>
        <source>screen of the room</source>
        <translation>نمایشگر جلسه</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>تعارض منافع</translation>
    </message>
    <message>
        <source>record resolution</source>
        <translation>ثبت مصوبه</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>This is the first item of the agenda.</source>
        <translation>این نخستین بند دستور جلسه است.</translation>
    </message>
    <message>
        <source>This is the last item of the agenda. The command /end ends the session.</source>
        <translation>این آخرین بند دستور جلسه است. فرمان «/پایان» جلسه را پایان می‌دهد.</translation>
    </message>
    <message>
        <source>This is the last item of the agenda.</source>
        <translation>این آخرین بند دستور جلسه است.</translation>
    </message>
    <message>
        <source>Matter outside the agenda</source>
        <translation>موضوع خارج از دستور</translation>
    </message>
</context>
<context>
    <name>SessionPresence</name>
    <message>
        <source>The arrival of {name} at {time} was taken back.</source>
        <translation>ورود {name} در ساعت {time} پس گرفته شد.</translation>
    </message>
    <message>
        <source>The departure of {name} at {time} was taken back.</source>
        <translation>خروج {name} در ساعت {time} پس گرفته شد.</translation>
    </message>
    <message>
        <source>{name} was struck off the list.</source>
        <translation>{name} از فهرست حذف شد.</translation>
    </message>
</context>
<context>
    <name>SessionTime</name>
    <message>
        <source>Break</source>
        <translation>تنفس</translation>
    </message>
    <message>
        <source>Begin a break, or end it (Ctrl+Shift+B)</source>
        <translation>آغاز تنفس یا پایان آن (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Screen of the room (F11)</source>
        <translation>نمایشگر جلسه (F11)</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>ادامه جلسه</translation>
    </message>
    <message>
        <source>The computer slept from {was} to {now}; the time of the session went on meanwhile. Where the session rested, a break or the times can be put right.</source>
        <translation>رایانه از {was} تا {now} در حال خواب بود و زمان جلسه در این مدت پیش رفت. اگر جلسه در این مدت متوقف بوده است، زمان‌ها قابل اصلاح است.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set from {was} to {now}. The timers go on without a jump; times recorded since then may need correction.</source>
        <translation>ساعت رایانه از {was} به {now} تغییر کرد. زمان‌سنج‌ها بدون پرش ادامه دارد؛ زمان‌هایی که از این پس ثبت شده، شاید به اصلاح نیاز داشته باشد.</translation>
    </message>
    <message>
        <source>The session of {day} has gone past midnight. Arrivals, votes and the end are kept as 23:59 of that day; the session can be ended, or its times corrected.</source>
        <translation>جلسه {day} از نیمه‌شب گذشته است. ورود و خروج، رأی و پایان جلسه با ساعت ۲۳:۵۹ همان روز ثبت می‌شود؛ می‌توان جلسه را پایان داد یا زمان‌ها را اصلاح کرد.</translation>
    </message>
</context>
<context>
    <name>SettingBar</name>
    <message>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation>ردیف {n}</translation>
    </message>
    <message>
        <source>Headings in</source>
        <translation>سرستون‌ها در</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Committee of the whole list</source>
        <translation>کمیته همه فهرست</translation>
    </message>
    <message>
        <source>Members since</source>
        <translation>عضو از تاریخ</translation>
    </message>
    <message>
        <source>Where no state is given</source>
        <translation>اگر وضعیت نیامده باشد</translation>
    </message>
    <message>
        <source>Hidden rows too</source>
        <translation>ردیف‌های پنهان هم</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>پنهان</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>{count} hidden rows too</source>
        <translation>{count} ردیف پنهان هم</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Office</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>برگه‌ها</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Signatures and proof</source>
        <translation>امضا و اصالت</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>روزهای کاری</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>نما و زبان</translation>
    </message>
    <message>
        <source>Access and lock</source>
        <translation>دسترسی و قفل</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>نسخه‌های پشتیبان</translation>
    </message>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Every change is recorded as soon as it is left.</source>
        <translation>هر تغییر با ترک آن ثبت می‌شود.</translation>
    </message>
</context>
<context>
    <name>ShareEditor</name>
    <message>
        <source>More than</source>
        <translation>بیش از</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>دست‌کم</translation>
    </message>
    <message>
        <source>No share</source>
        <translation>بدون کسر</translation>
    </message>
    <message>
        <source>Share of members</source>
        <translation>سهم اعضا</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>صورت کسر</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>مخرج کسر</translation>
    </message>
    <message>
        <source>of each</source>
        <translation>از هر</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keys of the program</source>
        <translation>میان‌برهای برنامه</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>جست‌وجو در همه</translation>
    </message>
    <message>
        <source>Papers and reports</source>
        <translation>نامه‌ها و گزارش‌ها</translation>
    </message>
    <message>
        <source>Help, settings</source>
        <translation>راهنما، تنظیمات</translation>
    </message>
    <message>
        <source>Something new on this page</source>
        <translation>مورد تازه در این صفحه</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>جست‌وجو در فهرست</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>بستن یا بازگشت</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>همین فهرست</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>روشن یا تیره</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>فهرست‌ها</translation>
    </message>
    <message>
        <source>Move through the rows</source>
        <translation>جابه‌جایی میان سطرها</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>بازکردن سطر</translation>
    </message>
    <message>
        <source>The act at the end of the row</source>
        <translation>کار پایان سطر</translation>
    </message>
    <message>
        <source>Tick the row</source>
        <translation>انتخاب سطر</translation>
    </message>
    <message>
        <source>Remove the row; it can be undone</source>
        <translation>حذف سطر، با امکان واگرد</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>سلامت اداری</translation>
    </message>
    <message>
        <source>Next or previous part</source>
        <translation>بخش بعد یا پیش</translation>
    </message>
    <message>
        <source>Committees, integrity, reports, exchange</source>
        <translation>کمیته‌ها، سلامت اداری، گزارش‌ها، تبادل</translation>
    </message>
    <message>
        <source>Order of the plan</source>
        <translation>ترتیب برنامه‌ها</translation>
    </message>
    <message>
        <source>Record a session of the programme</source>
        <translation>ثبت نوبت برنامه</translation>
    </message>
    <message>
        <source>Put the vulnerable point on the next agenda</source>
        <translation>افزودن نقطه آسیب‌پذیر به دستور جلسه آینده</translation>
    </message>
    <message>
        <source>Record a step of the case</source>
        <translation>ثبت گام پیگیری پرونده</translation>
    </message>
    <message>
        <source>Declared none, or an interest</source>
        <translation>ثبت «ندارد» یا تعارض منافع</translation>
    </message>
    <message>
        <source>Save the list as Excel</source>
        <translation>ذخیره فهرست در Excel</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>تبادل</translation>
    </message>
    <message>
        <source>Receive a file</source>
        <translation>دریافت بسته</translation>
    </message>
    <message>
        <source>Make a file for other offices</source>
        <translation>ساخت بسته برای اداره‌های دیگر</translation>
    </message>
    <message>
        <source>Previous or next conflict</source>
        <translation>تعارض پیشین یا بعدی</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>بند به بند</translation>
    </message>
    <message>
        <source>The version that lies there: ours, the sender&apos;s</source>
        <translation>نسخه همان سو: از ما، از فرستنده</translation>
    </message>
    <message>
        <source>Both versions of a text, merged</source>
        <translation>هر دو نسخه متن، ادغام‌شده</translation>
    </message>
    <message>
        <source>Word the merged text</source>
        <translation>ویرایش متن ادغام‌شده</translation>
    </message>
    <message>
        <source>Record the choices</source>
        <translation>ثبت انتخاب‌ها</translation>
    </message>
    <message>
        <source>Bringing in lists</source>
        <translation>ورود از فهرست‌ها</translation>
    </message>
    <message>
        <source>Row in or out; row out</source>
        <translation>ردیف وارد شود یا نشود؛ کنار گذاشتن ردیف</translation>
    </message>
    <message>
        <source>Correct the row in its cells</source>
        <translation>اصلاح ردیف در خانه‌هایش</translation>
    </message>
    <message>
        <source>Preview, columns</source>
        <translation>پیش‌نمایش، ستون‌ها</translation>
    </message>
    <message>
        <source>Bring in what is ticked</source>
        <translation>ورود آنچه علامت خورده است</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Offer names and words that go on from the letters</source>
        <translation>پیشنهاد نام‌ها و واژه‌ها از روی حروف نوشته‌شده</translation>
    </message>
    <message>
        <source>Repair the nearest half-space</source>
        <translation>اصلاح نزدیک‌ترین نیم‌فاصله</translation>
    </message>
    <message>
        <source>Repair every half-space of the text</source>
        <translation>اصلاح همه نیم‌فاصله‌های متن</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>Home, meetings, resolutions, letters</source>
        <translation>خانه، جلسه‌ها، مصوبات، نامه‌ها</translation>
    </message>
    <message>
        <source>Work tray</source>
        <translation>کارتابل</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>واگرداندن آخرین کار</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>انجام دوباره آنچه واگردانده شد</translation>
    </message>
    <message>
        <source>Lock the program</source>
        <translation>قفل کردن برنامه</translation>
    </message>
    <message>
        <source>Go to the session of the next meeting</source>
        <translation>رفتن به جلسه بعدی</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>میز کار جلسه</translation>
    </message>
    <message>
        <source>Move the agenda item</source>
        <translation>جابه‌جایی بند دستور</translation>
    </message>
    <message>
        <source>Next or previous stage</source>
        <translation>گام بعد یا پیش</translation>
    </message>
    <message>
        <source>Duplicate the agenda item</source>
        <translation>تکثیر بند دستور</translation>
    </message>
    <message>
        <source>Approval of the last minutes as item 1</source>
        <translation>تصویب صورتجلسه پیش، بند ۱</translation>
    </message>
    <message>
        <source>Take over everything that was left</source>
        <translation>افزودن همه مانده‌های پیش</translation>
    </message>
    <message>
        <source>The agenda item to another meeting</source>
        <translation>انتقال بند به جلسه‌ای دیگر</translation>
    </message>
    <message>
        <source>The meeting after this one</source>
        <translation>جلسه بعد از این جلسه</translation>
    </message>
    <message>
        <source>Correct the row</source>
        <translation>اصلاح سطر</translation>
    </message>
    <message>
        <source>Save the minutes as PDF</source>
        <translation>خروجی PDF صورتجلسه</translation>
    </message>
    <message>
        <source>Save the minutes as Word</source>
        <translation>ذخیره صورتجلسه به Word</translation>
    </message>
    <message>
        <source>Digital signature under the minutes</source>
        <translation>امضای دیجیتال صورتجلسه</translation>
    </message>
    <message>
        <source>All papers of the meeting</source>
        <translation>همه برگه‌های جلسه</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>هنگام جلسه</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Word a resolution</source>
        <translation>نوشتن مصوبه</translation>
    </message>
    <message>
        <source>Previous or next item</source>
        <translation>بند پیش یا بعد</translation>
    </message>
    <message>
        <source>Arrival and departure</source>
        <translation>ورود و خروج</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>تعارض منافع</translation>
    </message>
    <message>
        <source>Screen of the room</source>
        <translation>نمایشگر جلسه</translation>
    </message>
    <message>
        <source>Begin or end a break</source>
        <translation>آغاز یا پایان تنفس</translation>
    </message>
    <message>
        <source>Record the statement</source>
        <translation>ثبت اظهارات</translation>
    </message>
    <message>
        <source>A new line in the statement</source>
        <translation>سطر تازه در اظهارات</translation>
    </message>
    <message>
        <source>Record the resolution</source>
        <translation>ثبت مصوبه</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>بازخوانی</translation>
    </message>
    <message>
        <source>Read, and go on to the next paragraph</source>
        <translation>خوانده شد، رفتن به پاراگراف بعدی</translation>
    </message>
    <message>
        <source>Correct the paragraph in its place</source>
        <translation>اصلاح در همان‌جا</translation>
    </message>
    <message>
        <source>Who spoke; unit, deadline and vote of a resolution</source>
        <translation>گوینده؛ واحد، سررسید و رأی مصوبه</translation>
    </message>
    <message>
        <source>Statement into resolution, and back</source>
        <translation>تبدیل اظهارات به مصوبه و برعکس</translation>
    </message>
    <message>
        <source>Remove the statement; it can be undone</source>
        <translation>حذف گفته؛ قابل واگرد</translation>
    </message>
    <message>
        <source>To the paper, and back</source>
        <translation>رفتن به برگه و بازگشت</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Record a step of the follow-up</source>
        <translation>ثبت یک گام پیگیری</translation>
    </message>
    <message>
        <source>Write the next reminder</source>
        <translation>نوشتن یادآوری بعدی</translation>
    </message>
    <message>
        <source>Notice letter: issue it, or show it</source>
        <translation>نامه ابلاغ: صدور یا نمایش</translation>
    </message>
    <message>
        <source>Correct the step of the course, or take it out</source>
        <translation>اصلاح یا حذف گام پیگیری</translation>
    </message>
    <message>
        <source>Tick all that fit, tick on from here</source>
        <translation>انتخاب همه، ادامه انتخاب از همین‌جا</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>ثبت این نما</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>نماهای ثبت‌شده</translation>
    </message>
    <message>
        <source>Offer fields and values in the query line</source>
        <translation>پیشنهاد فیلدها و مقدارها در خط جست‌وجو</translation>
    </message>
    <message>
        <source>Seasonal report and annual evaluation</source>
        <translation>گزارش فصل و ارزیابی سالانه</translation>
    </message>
    <message>
        <source>Year or season before or after</source>
        <translation>سال یا فصل پیش یا پس از این</translation>
    </message>
    <message>
        <source>Keep what the figures suggest, or word a line</source>
        <translation>نگه‌داشتن آنچه از ارقام برمی‌آید، یا ویرایش سطر</translation>
    </message>
    <message>
        <source>Word a line in its place</source>
        <translation>ویرایش سطر در جای خود</translation>
    </message>
    <message>
        <source>Put a line aside; it can be undone</source>
        <translation>کنار گذاشتن سطر؛ واگردپذیر</translation>
    </message>
    <message>
        <source>The proposal into the programmes of the next year</source>
        <translation>بردن پیشنهاد به برنامه‌های سال بعد</translation>
    </message>
    <message>
        <source>All proposals onto the next agenda</source>
        <translation>افزودن همه پیشنهادها به دستور جلسه بعد</translation>
    </message>
    <message>
        <source>Save as PDF, as Word</source>
        <translation>ذخیره با قالب PDF، Word</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>ذخیره با قالب Excel</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>همه برگه‌ها</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Pages of the letter; correct what came in</source>
        <translation>صفحه‌های نامه؛ اصلاح نامه وارده</translation>
    </message>
    <message>
        <source>Note the receipt</source>
        <translation>ثبت رسید</translation>
    </message>
    <message>
        <source>Notify the units; write to the unit</source>
        <translation>ابلاغ به واحدها؛ نامه به واحد</translation>
    </message>
    <message>
        <source>Send reminders; answer what came in</source>
        <translation>فرستادن پیگیری‌نامه؛ پاسخ به نامه وارده</translation>
    </message>
    <message>
        <source>Record what an incoming letter reports</source>
        <translation>ثبت پیگیری از نامه وارده</translation>
    </message>
    <message>
        <source>Letter before or after, from the panel</source>
        <translation>نامه پیشین یا پسین، از پنل کنار فهرست</translation>
    </message>
    <message>
        <source>Answers of units by file</source>
        <translation>پاسخ واحدها با پرونده</translation>
    </message>
    <message>
        <source>Accept the report</source>
        <translation>پذیرفتن گزارش</translation>
    </message>
    <message>
        <source>Send the report back with a word</source>
        <translation>بازگرداندن گزارش با توضیح</translation>
    </message>
    <message>
        <source>Accept all that wait</source>
        <translation>پذیرفتن همه گزارش‌های در انتظار</translation>
    </message>
    <message>
        <source>Receive an answer</source>
        <translation>دریافت پاسخ واحد</translation>
    </message>
    <message>
        <source>Follow-up files for units</source>
        <translation>بسته پیگیری برای واحدها</translation>
    </message>
    <message>
        <source>Year before or after</source>
        <translation>سال پیش یا پس</translation>
    </message>
    <message>
        <source>Save as PDF, as Word or Excel</source>
        <translation>ذخیره PDF، خروجی Word یا Excel</translation>
    </message>
    <message>
        <source>Number and register the draft of a letter</source>
        <translation>شماره‌گذاری و ثبت پیش‌نویس نامه</translation>
    </message>
    <message>
        <source>Archive of the year</source>
        <translation>بایگانی سال</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Next or previous day</source>
        <translation>روز بعد یا پیش</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>ShownPaper</name>
    <message>
        <source>Pages of the paper</source>
        <translation>صفحه‌های برگه</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>صفحه‌آرایی</translation>
    </message>
    <message>
        <source>This paper has no pages; it is saved as a file.</source>
        <translation>این برگه صفحه ندارد؛ به صورت پرونده ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>No paper is chosen.</source>
        <translation>برگه‌ای انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>پیش‌نمایش چاپ</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Signature of {name}</source>
        <translation>امضای {name}</translation>
    </message>
    <message>
        <source>Record the signature</source>
        <translation>ثبت امضا</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاریخ امضا</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>نظر مخالف یا مشروط</translation>
    </message>
    <message>
        <source>What was written beside the signature; it stays empty where there is none.</source>
        <translation>آنچه کنار امضا نوشته شده است؛ اگر نباشد خالی می‌ماند.</translation>
    </message>
    <message>
        <source>A scan is kept</source>
        <translation>تصویر امضا نگه‌داری شده است</translation>
    </message>
    <message>
        <source>No scan</source>
        <translation>بدون تصویر</translation>
    </message>
    <message>
        <source>Scan of the page…</source>
        <translation>تصویر صفحه…</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>تصویر و PDF (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Scan of the signed page</source>
        <translation>تصویر صفحه امضاشده</translation>
    </message>
</context>
<context>
    <name>SignDigitallyDialog</name>
    <message>
        <source>Digital signature of {name}</source>
        <translation>امضای دیجیتال {name}</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>The signature goes into the file of the minutes; the text cannot change under it any more.</source>
        <translation>امضا در پرونده صورتجلسه جای می‌گیرد؛ متن زیر آن دیگر تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>پرونده‌ای انتخاب نشده</translation>
    </message>
    <message>
        <source>Signature file…</source>
        <translation>پرونده امضا…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>گذرواژه پرونده</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>نظر مخالف یا مشروط</translation>
    </message>
    <message>
        <source>It becomes part of the signature; empty where there is none.</source>
        <translation>بخشی از امضا می‌شود؛ اگر نیست خالی بماند.</translation>
    </message>
    <message>
        <source>Signature files (*.p12 *.pfx)</source>
        <translation>پرونده‌های امضا (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>issued by {issuer}</source>
        <translation>صادرکننده: {issuer}</translation>
    </message>
    <message>
        <source>issued by {issuer}, unknown to this office</source>
        <translation>صادرکننده: {issuer}، ناشناس برای این اداره</translation>
    </message>
    <message>
        <source>{name}, {issuer}, valid until {day}</source>
        <translation>{name}، {issuer}، معتبر تا {day}</translation>
    </message>
    <message>
        <source>The certificate bears another name than the signer: {name}.</source>
        <translation>نام گواهی با نام امضاکننده یکی نیست: {name}.</translation>
    </message>
</context>
<context>
    <name>SignaturesSection</name>
    <message>
        <source>Key of the office</source>
        <translation>کلید اداره</translation>
    </message>
    <message>
        <source>It signs the code on every page of final papers. Others check these with the office&apos;s card.</source>
        <translation>رمزینه هر صفحه برگه‌های رسمی را امضا می‌کند؛ دیگران با کارت اداره اصالت آن را می‌سنجند.</translation>
    </message>
    <message>
        <source>Save the office&apos;s card</source>
        <translation>ذخیره کارت اداره</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>گذاشتن گذرواژه</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>گشودن</translation>
    </message>
    <message>
        <source>Authorities taken for good</source>
        <translation>مراکز گواهی پذیرفته</translation>
    </message>
    <message>
        <source>Make an authority of this office</source>
        <translation>ساخت مرکز گواهی این سازمان</translation>
    </message>
    <message>
        <source>Add a root certificate</source>
        <translation>افزودن گواهی ریشه</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>مراکز گواهی</translation>
    </message>
    <message>
        <source>Certificates issued by this office</source>
        <translation>گواهی‌های صادرشده</translation>
    </message>
    <message>
        <source>Issue a certificate</source>
        <translation>صدور گواهی</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>گواهی‌ها</translation>
    </message>
    <message>
        <source>Cards of other offices</source>
        <translation>کارت اداره‌های دیگر</translation>
    </message>
    <message>
        <source>Compare the fingerprint by telephone before a card is trusted.</source>
        <translation>پیش از پذیرش کارت، اثر کلید را تلفنی مقابله کنید.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>افزودن کارت</translation>
    </message>
    <message>
        <source>The key is made with the first text that is frozen, or with the card.</source>
        <translation>کلید با نخستین متن تثبیت‌شده یا با کارت ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Fingerprint: {mark}</source>
        <translation>اثر کلید: {mark}</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغییر گذرواژه</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>این اداره</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>پس‌گرفتن</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>پس‌گرفته</translation>
    </message>
    <message>
        <source>Recovery and a new key</source>
        <translation>بازیابی و کلید تازه</translation>
    </message>
    <message>
        <source>Signatures with certificates of these authorities are called valid. Enter saves a certificate for others.</source>
        <translation>امضا با گواهی این مراکز معتبر شمرده می‌شود. کلید Enter گواهی را برای دیگران ذخیره می‌کند.</translation>
    </message>
    <message>
        <source>Let it hold again</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>office.card</source>
        <translation>کارت-اداره.card</translation>
    </message>
    <message>
        <source>Without it no new code can be made; papers with a code stay genuine.</source>
        <translation>بدون آن رمزینه تازه‌ای ساخته نمی‌شود؛ برگه‌های دارای رمزینه اصیل می‌مانند.</translation>
    </message>
    <message>
        <source>Left empty, the key needs no passphrase any more.</source>
        <translation>اگر خالی بماند، کلید دیگر گذرواژه نمی‌خواهد.</translation>
    </message>
    <message>
        <source>Passphrase of the office&apos;s key</source>
        <translation>گذرواژه کلید اداره</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>authority.p12</source>
        <translation>مرکز-گواهی.p12</translation>
    </message>
    <message>
        <source>Where the authority&apos;s file is kept</source>
        <translation>محل نگهداری پرونده مرکز گواهی</translation>
    </message>
    <message>
        <source>Authority of {office}</source>
        <translation>مرکز گواهی {office}</translation>
    </message>
    <message>
        <source>Whoever has this file and its passphrase can issue certificates. It belongs in a safe.</source>
        <translation>هر که این پرونده و گذرواژه‌اش را داشته باشد می‌تواند گواهی صادر کند؛ جای آن گاوصندوق است.</translation>
    </message>
    <message>
        <source>Passphrase of the authority</source>
        <translation>گذرواژه مرکز گواهی</translation>
    </message>
    <message>
        <source>Make the authority</source>
        <translation>ساخت مرکز</translation>
    </message>
    <message>
        <source>The authority&apos;s file is {path}.</source>
        <translation>پرونده مرکز گواهی {path} است.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>گواهی‌ها (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>authority.pem</source>
        <translation>مرکز-گواهی.pem</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>ذخیره گواهی</translation>
    </message>
    <message>
        <source>The certificate was saved in {path}.</source>
        <translation>گواهی در {path} ذخیره شد.</translation>
    </message>
    <message>
        <source>Is this authority no longer trusted?</source>
        <translation>این مرکز دیگر پذیرفته نباشد؟</translation>
    </message>
    <message>
        <source>Its signatures are called unknown from now on. The papers stay as they are.</source>
        <translation>امضاهای آن از این پس ناشناس خوانده می‌شود؛ برگه‌ها تغییری نمی‌کنند.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>The authority&apos;s file</source>
        <translation>پرونده مرکز گواهی</translation>
    </message>
    <message>
        <source>signature.p12</source>
        <translation>امضا.p12</translation>
    </message>
    <message>
        <source>Where the new signature file goes</source>
        <translation>محل پرونده امضای تازه</translation>
    </message>
    <message>
        <source>The signature file is {path}.</source>
        <translation>پرونده امضا {path} است.</translation>
    </message>
    <message>
        <source>The certificate of {name} was withdrawn.</source>
        <translation>گواهی {name} پس گرفته شد.</translation>
    </message>
    <message>
        <source>Is this the card of {office}?</source>
        <translation>این کارت {office} است؟</translation>
    </message>
    <message>
        <source>Its fingerprint is {mark}. Have it read out by telephone and compare.</source>
        <translation>اثر کلید آن {mark} است. بخواهید تلفنی بخوانند و مقابله کنید.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>یکسان است</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>نپذیرفتن</translation>
    </message>
    <message>
        <source>Is this card no longer trusted?</source>
        <translation>این کارت دیگر پذیرفته نباشد؟</translation>
    </message>
    <message>
        <source>Papers of that office are called unknown from now on.</source>
        <translation>برگه‌های آن اداره از این پس ناشناس خوانده می‌شود.</translation>
    </message>
</context>
<context>
    <name>SignerList</name>
    <message>
        <source>Signatures</source>
        <translation>امضاها</translation>
    </message>
    <message>
        <source>Take in scanned pages…</source>
        <translation>دریافت صفحه‌های اسکن…</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} نفر</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} از {total}</translation>
    </message>
    <message>
        <source>Record signature</source>
        <translation>ثبت امضا</translation>
    </message>
    <message>
        <source>by hand, {date}</source>
        <translation>دستی، {date}</translation>
    </message>
    <message>
        <source>digitally, {date}</source>
        <translation>دیجیتال، {date}</translation>
    </message>
    <message>
        <source>with a reservation</source>
        <translation>با نظر مخالف یا مشروط</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>تصویر و PDF (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>{n} scans are kept with the minutes.</source>
        <translation>{n} اسکن با صورتجلسه نگهداری شد.</translation>
    </message>
    <message>
        <source>Reading the scanned pages</source>
        <translation>خواندن صفحه‌های اسکن</translation>
    </message>
    <message>
        <source>{name} has signed digitally.</source>
        <translation>{name} به صورت دیجیتال امضا کرد.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>{n} digital signatures are given up, and these people sign again.</source>
        <translation>{n} امضای دیجیتال کنار گذاشته می‌شود و این افراد دوباره امضا می‌کنند.</translation>
    </message>
    <message>
        <source>Start the signed file anew?</source>
        <translation>پرونده امضا از نو آغاز شود؟</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>آغاز از نو</translation>
    </message>
    <message>
        <source>Keep the signatures</source>
        <translation>نگه‌داشتن امضاها</translation>
    </message>
    <message>
        <source>The signature of {name} was taken back.</source>
        <translation>امضای {name} برداشته شد.</translation>
    </message>
    <message>
        <source>Correct the signature</source>
        <translation>اصلاح امضا</translation>
    </message>
    <message>
        <source>Start the signed file anew…</source>
        <translation>آغاز پرونده امضا از نو…</translation>
    </message>
    <message>
        <source>Sign digitally…</source>
        <translation>امضای دیجیتال…</translation>
    </message>
    <message>
        <source>Take the signature back</source>
        <translation>برداشتن امضا</translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Name or post</source>
        <translation>نام یا سمت</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>No backup yet</source>
        <translation>بدون نسخه پشتیبان</translation>
    </message>
    <message>
        <source>Backup: today {time}</source>
        <translation>نسخه پشتیبان: امروز {time}</translation>
    </message>
    <message>
        <source>Backup: yesterday {time}</source>
        <translation>نسخه پشتیبان: دیروز {time}</translation>
    </message>
    <message>
        <source>Backup: {day}, {time}</source>
        <translation>نسخه پشتیبان: {day}، {time}</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Standing of resolutions</source>
        <translation>وضعیت مصوبات</translation>
    </message>
    <message>
        <source>No resolution has been adopted.</source>
        <translation>مصوبه‌ای ثبت نشده است.</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>انجام به‌موقع</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>انجام با دیرکرد</translation>
    </message>
    <message>
        <source>Under way, in time</source>
        <translation>در حال انجام، در مهلت</translation>
    </message>
    <message>
        <source>Under way, late</source>
        <translation>در حال انجام، با دیرکرد</translation>
    </message>
    <message>
        <source>Void or replaced</source>
        <translation>منتفی یا جایگزین‌شده</translation>
    </message>
    <message>
        <source>{n} resolutions</source>
        <translation>{n} مصوبه</translation>
    </message>
    <message>
        <source>List of the {n} late resolutions</source>
        <translation>فهرست {n} مصوبه دیرکرد</translation>
    </message>
</context>
<context>
    <name>StatementEditor</name>
    <message>
        <source>Time of the statement</source>
        <translation>ساعت اظهارات</translation>
    </message>
    <message>
        <source>Not in the minutes</source>
        <translation>بیرون از صورتجلسه</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>اظهارات</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>متن پیشین</translation>
    </message>
</context>
<context>
    <name>StepDeeds</name>
    <message>
        <source>The step was recorded for resolution {label}.</source>
        <translation>پیگیری مصوبه {label} ثبت شد.</translation>
    </message>
    <message>
        <source>The step was corrected.</source>
        <translation>گام پیگیری اصلاح شد.</translation>
    </message>
    <message>
        <source>The step was taken out.</source>
        <translation>گام پیگیری حذف شد.</translation>
    </message>
    <message>
        <source>Taking in {name}</source>
        <translation>دریافت {name}</translation>
    </message>
    <message>
        <source>“{title}” was taken out.</source>
        <translation>«{title}» حذف شد.</translation>
    </message>
    <message>
        <source>The clause was added.</source>
        <translation>بند افزوده شد.</translation>
    </message>
    <message>
        <source>The clause was corrected.</source>
        <translation>بند اصلاح شد.</translation>
    </message>
    <message>
        <source>The clause was taken out.</source>
        <translation>بند حذف شد.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>کمتر</translation>
    </message>
</context>
<context>
    <name>StickChoice</name>
    <message>
        <source>Where to</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>This stick can only be read: its switch may be on.</source>
        <translation>این حافظه USB فقط خواندنی است؛ شاید کلید قفل آن بسته باشد.</translation>
    </message>
    <message>
        <source>What was chosen is not there any more. Another stick or a folder is needed.</source>
        <translation>آنچه برگزیده شده بود دیگر در دسترس نیست. حافظه USB دیگری وصل کنید یا پوشه‌ای برگزینید.</translation>
    </message>
    <message>
        <source>No stick and no folder is chosen yet.</source>
        <translation>هنوز حافظه USB یا پوشه‌ای برگزیده نشده است.</translation>
    </message>
    <message>
        <source>No stick is plugged in; one that is appears here by itself.</source>
        <translation>حافظه USB وصل نیست؛ با وصل‌شدن، خودش اینجا می‌آید.</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} گیگابایت</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} کیلوبایت</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} مگابایت</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>فقط خواندنی</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} جای خالی</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>برگزیده نشده</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>{act}: “{detail}”.</source>
        <translation>{act}: «{detail}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Not everything is saved yet; try again in a moment.</source>
        <translation>هنوز همه‌چیز ذخیره نشده است؛ اندکی بعد دوباره بزنید.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>کاری برای واگرداندن نیست.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>کاری برای انجام دوباره نیست.</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>واگردانده شد: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>دوباره انجام شد: {act}</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>بازانجام</translation>
    </message>
    <message>
        <source>This stays as it is: {act}</source>
        <translation>این کار برجا می‌ماند: {act}</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Find in the resolutions</source>
        <translation>جست‌وجو در مصوبات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Entered, not sent</source>
        <translation>فرستاده‌نشده</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>دیرکرد</translation>
    </message>
    <message>
        <source>Resolutions of the unit</source>
        <translation>مصوبات واحد</translation>
    </message>
    <message>
        <source>There is no open resolution in this file</source>
        <translation>در این بسته مصوبه بازی نیست</translation>
    </message>
    <message>
        <source>The secretariat makes a new file when there is something to do.</source>
        <translation>هرگاه کاری باشد، دبیرخانه بسته تازه‌ای می‌سازد.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>چیزی با این جست‌وجو نیست</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>What was entered on it goes out with the next answer.</source>
        <translation>آنچه درباره آن نوشته شده با پاسخ بعدی می‌رود.</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Until now</source>
        <translation>تاکنون</translation>
    </message>
    <message>
        <source>Correct what was sent last</source>
        <translation>اصلاح آخرین گزارش</translation>
    </message>
    <message>
        <source>Resolution {label}</source>
        <translation>مصوبه {label}</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>تصویب در</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>بند دستور جلسه</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>بدون سررسید</translation>
    </message>
    <message>
        <source>{day} (extended from {due})</source>
        <translation>{day} (تمدیدشده از {due})</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>The newest file of the secretariat no longer names it; it may have been closed meanwhile.</source>
        <translation>تازه‌ترین بسته دبیرخانه آن را نام نمی‌برد؛ شاید در این میان مختومه شده باشد.</translation>
    </message>
    <message>
        <source>{committee}, meeting {n} of {day}</source>
        <translation>{committee}، جلسه {n} در {day}</translation>
    </message>
    <message>
        <source>{n}. {text}</source>
        <translation>{n}. {text}</translation>
    </message>
    <message>
        <source>Nothing has been reported yet</source>
        <translation>هنوز گزارشی نیست</translation>
    </message>
</context>
<context>
    <name>TemplateItemDialog</name>
    <message>
        <source>Item of the template</source>
        <translation>بند الگو</translation>
    </message>
    <message>
        <source>Store the item</source>
        <translation>ثبت بند</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} دقیقه</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>The secretariat&apos;s proposal</source>
        <translation>پیشنهاد دبیرخانه</translation>
    </message>
</context>
<context>
    <name>TemplateItems</name>
    <message>
        <source>Items of the template</source>
        <translation>بندهای الگو</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>New item of the template</source>
        <translation>بند تازه الگو</translation>
    </message>
    <message>
        <source>“{title}” was taken out of the template.</source>
        <translation>«{title}» از الگو بیرون آمد.</translation>
    </message>
    <message>
        <source>Minutes are a whole number.</source>
        <translation>دقیقه عددی صحیح است.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Templates</source>
        <translation>الگوها</translation>
    </message>
    <message>
        <source>Items that the committee keeps for use again</source>
        <translation>بندهایی که کمیته برای استفاده دوباره نگه می‌دارد</translation>
    </message>
    <message>
        <source>{name} ({n} items)</source>
        <translation>{name} ({n} بند)</translation>
    </message>
    <message>
        <source>Keep this agenda as a template…</source>
        <translation>نگهداری به‌عنوان الگو…</translation>
    </message>
    <message>
        <source>Templates of the committee</source>
        <translation>الگوهای کمیته</translation>
    </message>
    <message>
        <source>{n} items came from “{name}”.</source>
        <translation>{n} بند از «{name}» آمد.</translation>
    </message>
    <message>
        <source>All items of “{name}” are on the agenda already.</source>
        <translation>همه بندهای «{name}» در دستور جلسه هستند.</translation>
    </message>
    <message>
        <source>The agenda was kept as the template “{name}”.</source>
        <translation>دستور جلسه به‌عنوان الگوی «{name}» نگه داشته شد.</translation>
    </message>
</context>
<context>
    <name>TermField</name>
    <message>
        <source>Count it in working days from the notice</source>
        <translation>شمارش با روز کاری پس از ابلاغ</translation>
    </message>
    <message>
        <source>{n} working day from the notice</source>
        <translation>{n} روز کاری پس از ابلاغ</translation>
    </message>
    <message>
        <source>{n} working days from the notice</source>
        <translation>{n} روز کاری پس از ابلاغ</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Ordinary</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>فوق‌العاده</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>اضطراری</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>محرمانه</translation>
    </message>
    <message>
        <source>Highly confidential</source>
        <translation>خیلی محرمانه</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سرّی</translation>
    </message>
    <message>
        <source>Top secret</source>
        <translation>به‌کلی سرّی</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>در دست تهیه</translation>
    </message>
    <message>
        <source>Invitation sent</source>
        <translation>دعوت‌شده</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>Minutes being written</source>
        <translation>تنظیم صورتجلسه</translation>
    </message>
    <message>
        <source>Waiting for signatures</source>
        <translation>در انتظار امضا</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>امضاشده</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهایی</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>ابلاغ‌شده</translation>
    </message>
    <message>
        <source>From an earlier list</source>
        <translation>از فهرست‌های پیشین</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>اطلاع</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئیس</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>نایب‌رئیس</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>دبیر</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Alternate member</source>
        <translation>عضو علی‌البدل</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>ناظر</translation>
    </message>
    <message>
        <source>Invitee</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <source>Guest speaker</source>
        <translation>سخنران</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>مرخصی</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Paper laid</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Formal sentence</source>
        <translation>جمله رسمی</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>می‌آید</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>نمی‌آید</translation>
    </message>
    <message>
        <source>Without excuse</source>
        <translation>غیرموجه</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>مأموریت</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>بیماری</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>دلیل دیگر</translation>
    </message>
    <message>
        <source>Meeting of {committee}</source>
        <translation>جلسه {committee}</translation>
    </message>
    <message>
        <source>Meeting {ordinal} of {committee}</source>
        <translation>جلسه {ordinal} {committee}</translation>
    </message>
    <message>
        <source>An earlier meeting</source>
        <translation>جلسه پیش</translation>
    </message>
    <message>
        <source>Meeting {ordinal}</source>
        <translation>جلسه {ordinal}</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>The paste has {length} characters in {paragraphs} paragraphs and was not taken in: at once at most {most} characters in {most_paragraphs} paragraphs fit. It can be pasted part by part, or attached as a file; it is still on the clipboard.</source>
        <translation>متن چسبانده‌شده {length} نویسه در {paragraphs} پاراگراف دارد و وارد نشد: یک‌باره حداکثر {most} نویسه در {most_paragraphs} پاراگراف جا می‌گیرد. می‌توان آن را بخش‌بخش چسباند یا به‌صورت فایل پیوست کرد؛ متن هنوز در حافظه موقت است.</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>Time of the meeting</source>
        <translation>زمان جلسه</translation>
    </message>
    <message>
        <source>{used} of {available} minutes</source>
        <translation>{used} از {available} دقیقه</translation>
    </message>
    <message>
        <source>{used} minutes; the meeting has no end yet</source>
        <translation>{used} دقیقه؛ پایان جلسه تعیین نشده است</translation>
    </message>
    <message>
        <source>{n} minutes more than the meeting has</source>
        <translation>{n} دقیقه بیشتر از زمان جلسه</translation>
    </message>
    <message>
        <source>{n} minutes free</source>
        <translation>{n} دقیقه آزاد</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Light or dark (Ctrl+Shift+D)</source>
        <translation>روشن یا تیره (Ctrl+Shift+D)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Left from earlier meetings</source>
        <translation>مانده از جلسه‌های پیش</translation>
    </message>
    <message>
        <source>{n} topics outside the agenda</source>
        <translation>{n} موضوع بیرون از دستور</translation>
    </message>
    <message>
        <source>{n} topics came to the agenda.</source>
        <translation>{n} موضوع به دستور جلسه آمد.</translation>
    </message>
    <message>
        <source>“{title}” came to the agenda.</source>
        <translation>«{title}» به دستور جلسه آمد.</translation>
    </message>
    <message>
        <source>“{title}” does not come back any more.</source>
        <translation>«{title}» دیگر پیشنهاد نمی‌شود.</translation>
    </message>
    <message>
        <source>Late for more than a month</source>
        <translation>بیش از یک ماه دیرکرد</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>یادآوری</translation>
    </message>
    <message>
        <source>Late for more than a week</source>
        <translation>بیش از یک هفته دیرکرد</translation>
    </message>
    <message>
        <source>Late for up to a week</source>
        <translation>تا یک هفته دیرکرد</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>سررسید امروز</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>سررسید تا پایان هفته</translation>
    </message>
    <message>
        <source>Reported as done, to be verified</source>
        <translation>در انتظار تأیید انجام</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تأیید انجام</translation>
    </message>
    <message>
        <source>Not notified</source>
        <translation>ابلاغ‌نشده</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>نامه ابلاغ</translation>
    </message>
    <message>
        <source>Minutes waiting for signatures</source>
        <translation>صورتجلسه‌های در انتظار امضا</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>پیگیری امضا</translation>
    </message>
    <message>
        <source>Minutes not finished</source>
        <translation>صورتجلسه‌های ناتمام</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>صورتجلسه</translation>
    </message>
    <message>
        <source>Seasons without a meeting</source>
        <translation>فصل‌های بدون جلسه</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>زمان‌بندی</translation>
    </message>
    <message>
        <source>Absences over the limit</source>
        <translation>غیبت بیش از حد مجاز</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Letters that wait for an answer</source>
        <translation>نامه‌های در انتظار پاسخ</translation>
    </message>
    <message>
        <source>Confidential cases whose answer is due</source>
        <translation>پرونده‌های محرمانه در انتظار پاسخ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Files of other offices to be reviewed</source>
        <translation>بسته‌های در انتظار بررسی</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Conflicts with other offices</source>
        <translation>تعارض با اداره‌های دیگر</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>تعیین نسخه</translation>
    </message>
    <message>
        <source>Reports of units to be looked at</source>
        <translation>گزارش‌های واحدها در انتظار بررسی</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Appointments that end soon</source>
        <translation>عضویت‌های رو به پایان</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Key of exchange</source>
        <translation>کلید تبادل</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>تبادل</translation>
    </message>
    <message>
        <source>{n} matters</source>
        <translation>{n} مورد</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و {n} مورد دیگر</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>امروز یادآوری شد</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>بدون سررسید</translation>
    </message>
    <message>
        <source>A confidential case</source>
        <translation>پرونده محرمانه</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>سررسید: {day}</translation>
    </message>
    <message>
        <source>{n} signatures lack</source>
        <translation>{n} امضا مانده</translation>
    </message>
    <message>
        <source>{committee}: no meeting in {season}</source>
        <translation>{committee}: جلسه فصل {season}</translation>
    </message>
    <message>
        <source>{n} days are left</source>
        <translation>{n} روز مانده</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>برگزار نشد</translation>
    </message>
    <message>
        <source>Ends {when}</source>
        <translation>پایان: {when}</translation>
    </message>
    <message>
        <source>{n} unexcused absences</source>
        <translation>{n} غیبت غیرموجه</translation>
    </message>
    <message>
        <source>{n} report</source>
        <translation>{n} گزارش</translation>
    </message>
    <message>
        <source>{n} reports</source>
        <translation>{n} گزارش</translation>
    </message>
    <message>
        <source>The recovery sheet has not been made</source>
        <translation>برگه بازیابی کلید هنوز ساخته نشده است</translation>
    </message>
    <message>
        <source>Came {when}</source>
        <translation>دریافت: {when}</translation>
    </message>
</context>
<context>
    <name>TrayPage</name>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>رفتن به آن</translation>
    </message>
    <message>
        <source>The act at the end of the row</source>
        <translation>کار انتهای ردیف</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Work tray</source>
        <translation>کارتابل</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>در این فهرست</translation>
    </message>
    <message>
        <source>No matter has these words</source>
        <translation>موردی با این واژه‌ها نیست</translation>
    </message>
    <message>
        <source>Nothing is left to do today.</source>
        <translation>امروز کاری نمانده است.</translation>
    </message>
    <message>
        <source>What falls due, waits for a signature or lacks an answer appears here.</source>
        <translation>آنچه سررسید آن برسد، در انتظار امضا یا پاسخ باشد اینجا دیده می‌شود.</translation>
    </message>
    <message>
        <source>{n} matters</source>
        <translation>{n} مورد</translation>
    </message>
    <message>
        <source>A second letter on one day is seldom meant.</source>
        <translation>دو نامه در یک روز کمتر لازم می‌شود.</translation>
    </message>
    <message>
        <source>Write once more</source>
        <translation>دوباره نوشته شود</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>نوشته نشود</translation>
    </message>
    <message>
        <source>The reminder of resolution {label} is in the register.</source>
        <translation>یادآوری مصوبه {label} در دفتر ثبت شد.</translation>
    </message>
    <message>
        <source>Resolution {label} is verified and closed.</source>
        <translation>انجام مصوبه {label} تأیید و مختومه شد.</translation>
    </message>
    <message>
        <source>The letter about the absences of {name} is in the register.</source>
        <translation>نامه غیبت {name} در دفتر ثبت شد.</translation>
    </message>
</context>
<context>
    <name>UnitAnswers</name>
    <message>
        <source>The resolution is no longer there; the report can be put aside.</source>
        <translation>مصوبه دیگر وجود ندارد؛ گزارش را می‌توانید کنار بگذارید.</translation>
    </message>
    <message>
        <source>It has been closed meanwhile; the report becomes a note.</source>
        <translation>مصوبه در این میان مختومه شده است؛ گزارش یادداشت می‌شود.</translation>
    </message>
    <message>
        <source>It has been given up meanwhile; the report becomes a note.</source>
        <translation>مصوبه در این میان منتفی شده است؛ گزارش یادداشت می‌شود.</translation>
    </message>
    <message>
        <source>It is on hold; the report becomes a note.</source>
        <translation>مصوبه متوقف است؛ گزارش یادداشت می‌شود.</translation>
    </message>
    <message>
        <source>It is reported as done already and waits to be verified; the report becomes a note.</source>
        <translation>پیش‌تر انجام آن گزارش شده و در انتظار تأیید است؛ گزارش یادداشت می‌شود.</translation>
    </message>
    <message>
        <source>Its notice was taken back meanwhile; the report becomes a note.</source>
        <translation>ابلاغ آن در این میان پس گرفته شده است؛ گزارش یادداشت می‌شود.</translation>
    </message>
    <message>
        <source>Its text was changed after the file was made; the unit read the earlier one.</source>
        <translation>متن مصوبه پس از ساخت بسته تغییر کرده است؛ واحد متن پیشین را خوانده است.</translation>
    </message>
    <message>
        <source>Another unit is in charge of it now.</source>
        <translation>اکنون واحد دیگری مسئول آن است.</translation>
    </message>
    <message>
        <source>It corrects a report that was accepted; once accepted, it takes its place.</source>
        <translation>اصلاح گزارشی است که پذیرفته شده بود؛ با پذیرفتن، جای آن را می‌گیرد.</translation>
    </message>
    <message>
        <source>The unit&apos;s clock tells an impossible day; the day of arrival counts.</source>
        <translation>ساعت رایانه واحد روزی ناممکن را می‌گوید؛ روز رسیدن به حساب می‌آید.</translation>
    </message>
    <message>
        <source>It tells less progress than is recorded.</source>
        <translation>پیشرفت آن کمتر از پیشرفت ثبت‌شده است.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>{n} new reports</source>
        <translation>{n} گزارش تازه</translation>
    </message>
    <message>
        <source>{n} corrected</source>
        <translation>{n} اصلاح</translation>
    </message>
    <message>
        <source>{n} known already</source>
        <translation>{n} مورد تکراری</translation>
    </message>
    <message>
        <source>Answer of {unit}: {what}.</source>
        <translation>پاسخ {unit}: {what}.</translation>
    </message>
    <message>
        <source>A newer answer came before it.</source>
        <translation>پاسخ تازه‌تری پیش از آن رسیده بود.</translation>
    </message>
    <message>
        <source>Receiving the answer</source>
        <translation>دریافت پاسخ</translation>
    </message>
    <message>
        <source>Answers of units (*.dabir-answer)</source>
        <translation>پاسخ واحدها (*.dabir-answer)</translation>
    </message>
    <message>
        <source>Receive the answer of a unit</source>
        <translation>دریافت پاسخ واحد</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>New unit</source>
        <translation>واحد تازه</translation>
    </message>
    <message>
        <source>Add the unit</source>
        <translation>افزودن واحد</translation>
    </message>
    <message>
        <source>For instance: deputy for finance</source>
        <translation>مانند: معاون مالی</translation>
    </message>
    <message>
        <source>Outside this office</source>
        <translation>بیرون از سازمان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Post of its head</source>
        <translation>سمت مسئول واحد</translation>
    </message>
    <message>
        <source>{name} is in the directory already.</source>
        <translation>«{name}» در فهرست افراد و واحدها هست.</translation>
    </message>
</context>
<context>
    <name>UnitPassphraseDialog</name>
    <message>
        <source>The follow-up file lies under a passphrase</source>
        <translation>بسته پیگیری گذرواژه دارد</translation>
    </message>
    <message>
        <source>The secretariat tells it by telephone; it is not in the file.</source>
        <translation>گذرواژه را تلفنی از دبیرخانه بپرسید؛ در بسته نیست.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>بازکردن</translation>
    </message>
</context>
<context>
    <name>UnitWindow</name>
    <message>
        <source>Dabir, answer of {unit}</source>
        <translation>دبیر، پاسخ {unit}</translation>
    </message>
    <message>
        <source>Who enters</source>
        <translation>ثبت‌کننده</translation>
    </message>
    <message>
        <source>Who enters, by role; the answer names it</source>
        <translation>سمت ثبت‌کننده؛ در پاسخ نوشته می‌شود</translation>
    </message>
    <message>
        <source>فارسی</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+Shift+D)</source>
        <translation>روشن یا تیره (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Enter what was done</source>
        <translation>ثبت اقدام</translation>
    </message>
    <message>
        <source>Next or previous resolution</source>
        <translation>مصوبه بعدی یا پیشین</translation>
    </message>
    <message>
        <source>Done, or not</source>
        <translation>انجام شد، یا نه</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>پیوست مستندات</translation>
    </message>
    <message>
        <source>Make the answer</source>
        <translation>ساخت پاسخ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>The entry was cleared.</source>
        <translation>نوشته پاک شد.</translation>
    </message>
    <message>
        <source>The file was taken out.</source>
        <translation>پرونده برداشته شد.</translation>
    </message>
    <message>
        <source>{n} entries could not be read and were put aside; all others are here.</source>
        <translation>{n} نوشته خوانده نشد و کنار گذاشته شد؛ بقیه سر جای خود است.</translation>
    </message>
    <message>
        <source>Answer of {unit}</source>
        <translation>پاسخ {unit}</translation>
    </message>
    <message>
        <source>to {secretariat} of {office}, file {n} of {day}</source>
        <translation>به {secretariat} {office}، بسته {n}، {day}</translation>
    </message>
    <message>
        <source>Key of the office: {key}</source>
        <translation>کلید اداره: {key}</translation>
    </message>
    <message>
        <source>Make the answer ({n} new)</source>
        <translation>ساخت پاسخ ({n} تازه)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Nothing has been entered yet that the secretariat does not know.</source>
        <translation>هنوز چیزی ثبت نشده است که دبیرخانه نداند.</translation>
    </message>
    <message>
        <source>Answers of units (*{suffix})</source>
        <translation>پاسخ واحدها (*{suffix})</translation>
    </message>
    <message>
        <source>Where to put the answer</source>
        <translation>جای پاسخ</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>Late</source>
        <translation>با دیرکرد</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>سررسید تا یک هفته</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>سررسید دیرتر</translation>
    </message>
    <message>
        <source>Without a deadline</source>
        <translation>بدون سررسید</translation>
    </message>
    <message>
        <source>Reported as done; the secretariat verifies</source>
        <translation>گزارش انجام؛ در انتظار تأیید دبیرخانه</translation>
    </message>
    <message>
        <source>No longer in the secretariat&apos;s list</source>
        <translation>خارج از فهرست دبیرخانه</translation>
    </message>
    <message>
        <source>Nothing entered</source>
        <translation>بدون ثبت</translation>
    </message>
    <message>
        <source>Entered, not sent</source>
        <translation>فرستاده‌نشده</translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation>در پاسخ</translation>
    </message>
    <message>
        <source>At the secretariat</source>
        <translation>نزد دبیرخانه</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>بازگردانده</translation>
    </message>
    <message>
        <source>Progress reported</source>
        <translation>گزارش پیشرفت</translation>
    </message>
    <message>
        <source>Reported as done</source>
        <translation>اعلام انجام</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تأیید شد</translation>
    </message>
    <message>
        <source>Returned by the secretariat</source>
        <translation>بازگشت از دبیرخانه</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>متوقف شد</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>از سر گرفته شد</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>بازگشایی شد</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>منتفی شد</translation>
    </message>
    <message>
        <source>Note of the secretariat</source>
        <translation>یادداشت دبیرخانه</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>بدون سررسید</translation>
    </message>
    <message>
        <source>Progress {percent}</source>
        <translation>پیشرفت {percent}</translation>
    </message>
    <message>
        <source>Obstacles: {text}</source>
        <translation>موانع: {text}</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>دبیرخانه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} پرونده پیوست</translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation>{n} پرونده پیوست</translation>
    </message>
    <message>
        <source>answer {n}</source>
        <translation>پاسخ {n}</translation>
    </message>
</context>
<context>
    <name>UnitsCard</name>
    <message>
        <source>Done in time, by unit</source>
        <translation>انجام به‌موقع، به تفکیک واحد</translation>
    </message>
    <message>
        <source>No resolution has come due.</source>
        <translation>هنوز سررسید مصوبه‌ای نرسیده است.</translation>
    </message>
    <message>
        <source>{n} of {m} that came due</source>
        <translation>{n} از {m} مصوبه سررسیدشده</translation>
    </message>
    <message>
        <source>| target {target}</source>
        <translation>| هدف {target}</translation>
    </message>
    <message>
        <source>{n} more in the paper</source>
        <translation>{n} واحد دیگر در گزارش</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Dabir</source>
        <translation>دبیر</translation>
    </message>
    <message>
        <source>The program is locked</source>
        <translation>برنامه قفل است</translation>
    </message>
    <message>
        <source>The office is encrypted</source>
        <translation>پرونده رمزگذاری شده است</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز بازیابی</translation>
    </message>
    <message>
        <source>Eight groups of five digits, from the sheet</source>
        <translation>هشت دسته پنج‌رقمی، از روی برگه</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>گذرواژه تازه</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>تکرار گذرواژه</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>گذرواژه را فراموش کرده‌ام</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>بستن برنامه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>بازکردن</translation>
    </message>
    <message>
        <source>By the passphrase</source>
        <translation>ورود با گذرواژه</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Verify completion</source>
        <translation>تأیید انجام</translation>
    </message>
    <message>
        <source>Return to the unit</source>
        <translation>بازگرداندن به واحد</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>تمدید مهلت</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>It is verified and closed.</source>
        <translation>انجام آن تأیید شده است.</translation>
    </message>
    <message>
        <source>The unit has not reported it as done yet.</source>
        <translation>واحد هنوز انجام آن را گزارش نکرده است.</translation>
    </message>
    <message>
        <source>Only the deadline of an open resolution is extended.</source>
        <translation>تنها مهلت مصوبه باز تمدید می‌شود.</translation>
    </message>
</context>
<context>
    <name>VersionCell</name>
    <message>
        <source>Chosen</source>
        <translation>انتخاب‌شده</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>نسخه {n}</translation>
    </message>
    <message>
        <source>Fingerprint of the text: {mark}</source>
        <translation>اثر متن: {mark}</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>در حال نوشتن</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>تثبیت‌شده</translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهایی</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>جایگزین‌شده</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Save this view</source>
        <translation>ثبت این نما</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>ثبت نما</translation>
    </message>
    <message>
        <source>The view “{name}” was saved.</source>
        <translation>نمای «{name}» ثبت شد.</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>ثبت این نما…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>تغییر نام نما</translation>
    </message>
    <message>
        <source>The view “{name}” was removed.</source>
        <translation>نمای «{name}» حذف شد.</translation>
    </message>
</context>
<context>
    <name>ViolationDialog</name>
    <message>
        <source>New case</source>
        <translation>پرونده تازه</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>What a case says is seen on this page only; reports tell how many there are.</source>
        <translation>متن پرونده تنها در همین صفحه دیده می‌شود؛ گزارش‌ها فقط شمار پرونده‌ها را می‌گویند.</translation>
    </message>
    <message>
        <source>Two letters find it</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>Two letters find an area</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>Two letters find a unit</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Empty for the next one</source>
        <translation>خالی: شماره بعدی</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاریخ دریافت</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>طبقه‌بندی</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصه</translation>
    </message>
</context>
<context>
    <name>ViolationPanel</name>
    <message>
        <source>Other steps</source>
        <translation>گام‌های دیگر</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاریخ دریافت</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>طبقه‌بندی</translation>
    </message>
    <message>
        <source>Two letters find an area</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>Two letters find a unit</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>ارجاع</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>ارجاع به</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>تاریخ ارجاع</translation>
    </message>
    <message>
        <source>Letter of referral</source>
        <translation>نامه ارجاع</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>مهلت پاسخ</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>پرونده {number}</translation>
    </message>
    <message>
        <source>Result before it was reopened</source>
        <translation>نتیجه پیش از بازگشایی</translation>
    </message>
    <message>
        <source>Result: {standing}, on {day}</source>
        <translation>نتیجه: {standing}، {day}</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>ارجاع</translation>
    </message>
    <message>
        <source>Begin the inquiry</source>
        <translation>آغاز رسیدگی</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>بستن پرونده</translation>
    </message>
    <message>
        <source>Refer again</source>
        <translation>ارجاع دوباره</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>بازگشایی پرونده</translation>
    </message>
</context>
<context>
    <name>Violations</name>
    <message>
        <source>All cases</source>
        <translation>همه پرونده‌ها</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>پرونده‌های باز</translation>
    </message>
    <message>
        <source>Late cases</source>
        <translation>پرونده‌های دارای دیرکرد</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>پرونده‌های بسته</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>ارجاع</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>مهلت پاسخ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>دیرکرد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
</context>
<context>
    <name>ViolationsPart</name>
    <message>
        <source>Confidential cases</source>
        <translation>پرونده‌های محرمانه</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Record a step</source>
        <translation>ثبت گام پیگیری</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Form of the case</source>
        <translation>فرم پرونده</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>پرونده تازه</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>کدام پرونده‌ها</translation>
    </message>
    <message>
        <source>In these cases</source>
        <translation>در این پرونده‌ها</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>جست‌وجو در این فهرست</translation>
    </message>
    <message>
        <source>No case fits these filters</source>
        <translation>پرونده‌ای با این فیلترها نیست</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>حذف فیلترها</translation>
    </message>
    <message>
        <source>Confidential: what is written here is seen on this page only. Reports tell counts.</source>
        <translation>محرمانه: آنچه اینجا نوشته می‌شود تنها در همین صفحه دیده می‌شود؛ گزارش‌ها فقط شمار پرونده‌ها را می‌گویند.</translation>
    </message>
    <message>
        <source>No case in {year}</source>
        <translation>پرونده‌ای در سال {year} نیست</translation>
    </message>
    <message>
        <source>Violations are recorded as confidential cases: where they came from, where they went, the result.</source>
        <translation>تخلفات به شکل پرونده محرمانه ثبت می‌شوند: منبع، مرجع ارجاع، پیگیری و نتیجه.</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} پرونده</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} باز</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} با دیرکرد</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>Vote by name</source>
        <translation>رأی‌گیری نام‌به‌نام</translation>
    </message>
    <message>
        <source>1 in favour, 2 against, 3 abstained; the next name follows. * for all others in favour.</source>
        <translation>۱ یا «و» موافق، ۲ یا «خ» مخالف، ۳ یا «ت» ممتنع؛ سپس نام بعدی می‌آید. «ب» بقیه را موافق ثبت می‌کند.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>The others in favour</source>
        <translation>بقیه موافق</translation>
    </message>
    <message>
        <source>Record the votes</source>
        <translation>ثبت آرا</translation>
    </message>
    <message>
        <source>no vote: conflict of interest</source>
        <translation>بدون رأی: تعارض منافع</translation>
    </message>
    <message>
        <source>{favour} in favour, {against} against, {abstained} abstained</source>
        <translation>{favour} موافق، {against} مخالف، {abstained} ممتنع</translation>
    </message>
    <message>
        <source>{n} have not been heard yet</source>
        <translation>رأی {n} نفر هنوز ثبت نشده است</translation>
    </message>
    <message>
        <source>{votes}; {waiting}</source>
        <translation>{votes}؛ {waiting}</translation>
    </message>
</context>
<context>
    <name>VoteRow</name>
    <message>
        <source>In favour</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>The chair is in favour</source>
        <translation>رئیس موافق است</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>رئیس مخالف است</translation>
    </message>
    <message>
        <source>A tie: the chair&apos;s vote decides</source>
        <translation>آرا برابر است؛ رأی رئیس تعیین‌کننده است</translation>
    </message>
    <message>
        <source>Not carried: {n} of {needed} votes needed</source>
        <translation>تصویب نشد: {n} رأی، لازم {needed}</translation>
    </message>
    <message>
        <source>Carried by the chair&apos;s vote</source>
        <translation>تصویب با رأی رئیس</translation>
    </message>
    <message>
        <source>Carried: {n} of {total} votes</source>
        <translation>تصویب: {n} از {total} رأی</translation>
    </message>
</context>
<context>
    <name>VoterLine</name>
    <message>
        <source>In favour</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>ممتنع</translation>
    </message>
</context>
<context>
    <name>Vulnerabilities</name>
    <message>
        <source>Found in the year</source>
        <translation>شناسایی‌شده در سال</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Corrected or accepted</source>
        <translation>اصلاح‌شده یا پذیرفته‌شده</translation>
    </message>
    <message>
        <source>Open from earlier years</source>
        <translation>باز از سال‌های پیش</translation>
    </message>
    <message>
        <source>Vulnerable point</source>
        <translation>نقطه آسیب‌پذیر</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>سطح خطر</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>{done} of {all} resolutions closed</source>
        <translation>{done} از {all} مصوبه بسته‌شده</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>شناسایی</translation>
    </message>
    <message>
        <source>ready to close</source>
        <translation>آماده بسته‌شدن</translation>
    </message>
    <message>
        <source>negligible</source>
        <translation>ناچیز</translation>
    </message>
    <message>
        <source>small</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>great</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>very great</source>
        <translation>خیلی زیاد</translation>
    </message>
    <message>
        <source>hardly likely</source>
        <translation>بعید</translation>
    </message>
    <message>
        <source>seldom</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>گاهی</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>nearly certain</source>
        <translation>حتمی</translation>
    </message>
    <message>
        <source>low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>high</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>خیلی زیاد</translation>
    </message>
    <message>
        <source>Begin the study</source>
        <translation>آغاز بررسی</translation>
    </message>
    <message>
        <source>Solution approved</source>
        <translation>تصویب راهکار</translation>
    </message>
    <message>
        <source>Accept as it is</source>
        <translation>پذیرش وضع موجود</translation>
    </message>
    <message>
        <source>Back to found</source>
        <translation>بازگشت به شناسایی</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>آغاز اصلاح</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>اصلاح‌شده</translation>
    </message>
    <message>
        <source>Back to the study</source>
        <translation>بازگشت به بررسی</translation>
    </message>
    <message>
        <source>Back to the solution</source>
        <translation>بازگشت به راهکار</translation>
    </message>
    <message>
        <source>Correct it further</source>
        <translation>ادامه اصلاح</translation>
    </message>
    <message>
        <source>Study it again</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>بدون حوزه</translation>
    </message>
</context>
<context>
    <name>VulnerabilitiesPart</name>
    <message>
        <source>Vulnerable points</source>
        <translation>نقاط آسیب‌پذیر</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>افزودن به دستور جلسه</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>نقطه تازه</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Which points</source>
        <translation>کدام نقاط</translation>
    </message>
    <message>
        <source>In these points</source>
        <translation>در این نقاط</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>جست‌وجو در این فهرست</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>نقشه گرما</translation>
    </message>
    <message>
        <source>No point fits these filters</source>
        <translation>نقطه‌ای با این فیلترها نیست</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>حذف فیلترها</translation>
    </message>
    <message>
        <source>No vulnerable point in {year}</source>
        <translation>نقطه آسیب‌پذیری در سال {year} ثبت نشده است</translation>
    </message>
    <message>
        <source>Steps of a process where corruption may occur, with what is chosen against them.</source>
        <translation>گام‌هایی از یک فرایند که احتمال فساد در آن‌ها هست، همراه راهکار و مصوبات اصلاحی.</translation>
    </message>
    <message>
        <source>{found} found, {corrected} corrected</source>
        <translation>{found} مورد شناسایی‌شده، {corrected} مورد برطرف‌شده</translation>
    </message>
    <message>
        <source>The point is on the agenda of the next meeting.</source>
        <translation>این نقطه به دستور جلسه آینده افزوده شد.</translation>
    </message>
</context>
<context>
    <name>VulnerabilityDialog</name>
    <message>
        <source>New vulnerable point</source>
        <translation>نقطه آسیب‌پذیر تازه</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Two letters find it</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>For instance: the visit&apos;s report is given by hand</source>
        <translation>برای نمونه: گزارش بازدید دستی تحویل می‌شود</translation>
    </message>
    <message>
        <source>Two letters find an area</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>Two letters find a unit</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Vulnerable point</source>
        <translation>نقطه آسیب‌پذیر</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Unit concerned</source>
        <translation>واحد ذی‌ربط</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>فرایند</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>احتمال</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>تاریخ شناسایی</translation>
    </message>
    <message>
        <source>Cause, effect, solutions and corrective resolutions are written beside the list.</source>
        <translation>علت، اثر، راهکارها و مصوبات اصلاحی در کنار فهرست نوشته می‌شوند.</translation>
    </message>
</context>
<context>
    <name>VulnerabilityPanel</name>
    <message>
        <source>Add to the agenda</source>
        <translation>افزودن به دستور جلسه</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>گام‌های دیگر</translation>
    </message>
    <message>
        <source>All corrective resolutions are closed. Once its effect is measured, the point is corrected.</source>
        <translation>همه مصوبات اصلاحی بسته شده‌اند. با سنجش اثر، این نقطه اصلاح‌شده به شمار می‌آید.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>اصلاح‌شده</translation>
    </message>
    <message>
        <source>Vulnerable point</source>
        <translation>نقطه آسیب‌پذیر</translation>
    </message>
    <message>
        <source>Two letters find an area</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>Two letters find a unit</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Unit concerned</source>
        <translation>واحد ذی‌ربط</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>احتمال</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>فرایند</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>علت</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>اثر</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>تاریخ شناسایی</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاریخ بسته‌شدن</translation>
    </message>
    <message>
        <source>Two letters find an item of an agenda</source>
        <translation>با نوشتن دو حرف پیدا می‌شود</translation>
    </message>
    <message>
        <source>Came up in the agenda item</source>
        <translation>مطرح‌شده در بند دستور جلسه</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>رفتن به جلسه</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>راهکار</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>هر راهکار در یک سطر</translation>
    </message>
    <message>
        <source>Solutions weighed</source>
        <translation>راهکارهای بررسی‌شده</translation>
    </message>
    <message>
        <source>Chosen solution</source>
        <translation>راهکار برگزیده</translation>
    </message>
    <message>
        <source>Reason of the choice</source>
        <translation>دلیل انتخاب</translation>
    </message>
    <message>
        <source>Measured effect</source>
        <translation>اثر سنجیده‌شده</translation>
    </message>
    <message>
        <source>What was measured after the correction</source>
        <translation>آنچه پس از اصلاح سنجیده شد</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>تاریخ سنجش</translation>
    </message>
    <message>
        <source>Severity afterwards</source>
        <translation>شدت پس از اصلاح</translation>
    </message>
    <message>
        <source>Likelihood afterwards</source>
        <translation>احتمال پس از اصلاح</translation>
    </message>
    <message>
        <source>Risk {risk}</source>
        <translation>خطر {risk}</translation>
    </message>
    <message>
        <source>Risk before: {before}; afterwards: {after}</source>
        <translation>سطح خطر پیش از اصلاح: {before}؛ پس از آن: {after}</translation>
    </message>
    <message>
        <source>The resolution was taken off this point.</source>
        <translation>پیوند مصوبه با این نقطه برداشته شد.</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>The office file is written anew</source>
        <translation>پرونده اداره از نو نوشته می‌شود</translation>
    </message>
    <message>
        <source>The present file stays in its place until the new one is checked.</source>
        <translation>پرونده کنونی تا بررسی پرونده تازه سر جایش می‌ماند.</translation>
    </message>
</context>
<context>
    <name>WordingPage</name>
    <message>
        <source>Put the field into the text</source>
        <translation>افزودن فیلد به متن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>The program&apos;s wording</source>
        <translation>متن برنامه</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Wording of letters and minutes</source>
        <translation>متن نامه‌ها و صورتجلسه</translation>
    </message>
    <message>
        <source>Words in braces are filled with the facts of each letter or session.</source>
        <translation>نام‌های میان آکولاد با اطلاعات هر نامه یا جلسه پر می‌شود.</translation>
    </message>
    <message>
        <source>Letters and sentences</source>
        <translation>نامه‌ها و جمله‌ها</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>A part in square brackets is left out where its field is empty.</source>
        <translation>بخش درون [ ] اگر فیلدش خالی باشد نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>فیلدها</translation>
    </message>
    <message>
        <source>Changed by the office</source>
        <translation>متن سازمان</translation>
    </message>
    <message>
        <source>Formal sentences of the minutes</source>
        <translation>جمله‌های رسمی صورتجلسه</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>The program&apos;s wording is back.</source>
        <translation>متن برنامه بازگشت.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>صفحه‌آرایی</translation>
    </message>
</context>
<context>
    <name>WordingPreview</name>
    <message>
        <source>A letter with these words</source>
        <translation>نامه با این متن</translation>
    </message>
    <message>
        <source>The sentence in the minutes</source>
        <translation>جمله در صورتجلسه</translation>
    </message>
    <message>
        <source>With invented facts; in the minutes those of the session stand in their place.</source>
        <translation>با اطلاعات فرضی؛ در صورتجلسه، اطلاعات همان جلسه به جای آن می‌نشیند.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>شورا</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>کمیسیون</translation>
    </message>
    <message>
        <source>Each season</source>
        <translation>هر فصل</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>هر ماه</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>برحسب نیاز</translation>
    </message>
    <message>
        <source>When it is wanted</source>
        <translation>هر وقت لازم شد</translation>
    </message>
    <message>
        <source>At every meeting</source>
        <translation>در هر جلسه</translation>
    </message>
    <message>
        <source>At the first of a season</source>
        <translation>در نخستین جلسه فصل</translation>
    </message>
    <message>
        <source>At the first of a year</source>
        <translation>در نخستین جلسه سال</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>همه حاضران</translation>
    </message>
    <message>
        <source>The presidium</source>
        <translation>هیئت‌رئیسه</translation>
    </message>
    <message>
        <source>Chair and secretary</source>
        <translation>رئیس و دبیر</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>مشروح</translation>
    </message>
    <message>
        <source>Statements in short</source>
        <translation>نیمه‌مشروح</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>Filled form</source>
        <translation>فرم</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>مستند قانونی</translation>
    </message>
    <message>
        <source>Opening sentence</source>
        <translation>جمله آغاز</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حاضران و غایبان</translation>
    </message>
    <message>
        <source>Invitees and guests</source>
        <translation>مدعوان و مهمانان</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Earlier resolutions</source>
        <translation>پیگیری مصوبات پیشین</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>مذاکرات</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Results of votes</source>
        <translation>نتیجه رأی‌گیری</translation>
    </message>
    <message>
        <source>Outside the agenda</source>
        <translation>خارج از دستور</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>نظر مخالف یا مشروط</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>تعارض منافع</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>جلسه بعدی</translation>
    </message>
    <message>
        <source>Closing sentence</source>
        <translation>جمله پایان</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>امضاها</translation>
    </message>
    <message>
        <source>Copies and stamp</source>
        <translation>رونوشت و محل مهر</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئیس</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>نایب‌رئیس</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>دبیر</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>ناظر</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>اصلی</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>علی‌البدل</translation>
    </message>
    <message>
        <source>Ex officio</source>
        <translation>حقوقی</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>حقیقی</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>تصویب‌نامه</translation>
    </message>
    <message>
        <source>Approved act</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Bylaw</source>
        <translation>آیین‌نامه</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>بخشنامه</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>دستورالعمل</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>نظام‌نامه</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Those present</source>
        <translation>حاضران</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>همه اعضا</translation>
    </message>
    <message>
        <source>Votes cast</source>
        <translation>آرای داده‌شده</translation>
    </message>
    <message>
        <source>Not carried</source>
        <translation>تصویب نمی‌شود</translation>
    </message>
    <message>
        <source>The chair decides</source>
        <translation>رأی رئیس</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>بهار</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>تابستان</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>پاییز</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>زمستان</translation>
    </message>
</context>
<context>
    <name>WorkPart</name>
    <message>
        <source>Way of working</source>
        <translation>روش کار</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>برگزاری</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>محل همیشگی</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} دقیقه</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} ساعت</translation>
    </message>
    <message>
        <source>Usual length</source>
        <translation>مدت جلسه</translation>
    </message>
    <message>
        <source>Invitation ahead by</source>
        <translation>مهلت دعوت</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>امضاکنندگان</translation>
    </message>
    <message>
        <source>Kind of minutes</source>
        <translation>نوع صورتجلسه</translation>
    </message>
</context>
<context>
    <name>WriteLetterDialog</name>
    <message>
        <source>Write a letter</source>
        <translation>نوشتن نامه</translation>
    </message>
    <message>
        <source>Number and register</source>
        <translation>شماره‌گذاری و ثبت</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Units and persons</source>
        <translation>واحدها و اشخاص</translation>
    </message>
    <message>
        <source>Whoever is in neither list</source>
        <translation>گیرنده‌ای که در فهرست نیست</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>همه واحدها</translation>
    </message>
    <message>
        <source>To</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation>یا به عبارت</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Greeting and references are added; a paragraph a line</source>
        <translation>سلام و عطف و پیرو افزوده می‌شود؛ هر بند در یک سطر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>شماره یا کلمه</translation>
    </message>
    <message>
        <source>The office itself</source>
        <translation>خود سازمان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>از طرف</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>عطف به</translation>
    </message>
    <message>
        <source>Further to</source>
        <translation>پیرو</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>فوریت</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>مهلت پاسخ</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>طبقه‌بندی</translation>
    </message>
    <message>
        <source>Empty is the archive alone</source>
        <translation>خالی، تنها بایگانی</translation>
    </message>
    <message>
        <source>The next number of the register is {number}.</source>
        <translation>شماره بعدی دفتر {number} است.</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>نامه چنان که چاپ می‌شود</translation>
    </message>
    <message>
        <source>Writing {n} letters</source>
        <translation>نوشتن {n} نامه</translation>
    </message>
</context>
<context>
    <name>YearArchiving</name>
    <message>
        <source>Archiving the year</source>
        <translation>بایگانی سال</translation>
    </message>
</context>
<context>
    <name>YearBoard</name>
    <message>
        <source>Strengths</source>
        <translation>نقاط قوت</translation>
    </message>
    <message>
        <source>None is recorded, and the figures suggest none.</source>
        <translation>موردی ثبت نشده و از ارقام نیز برنمی‌آید.</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>نقاط ضعف</translation>
    </message>
    <message>
        <source>No meeting of this committee is recorded in this year.</source>
        <translation>در این سال جلسه‌ای از این کمیته ثبت نشده است.</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Seen and meant</source>
        <translation>دیده شد و درست است</translation>
    </message>
</context>
<context>
    <name>_Comparing</name>
    <message>
        <source>Telephone the other office at a number that is known, and have the six groups read out.</source>
        <translation>به شماره شناخته‌شده آن اداره تلفن کنید، بخواهید شش گروه را بخوانند و مقایسه کنید.</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>اثر کلید</translation>
    </message>
    <message>
        <source>Card of {day}</source>
        <translation>کارت {day}</translation>
    </message>
    <message>
        <source>All six groups are the same</source>
        <translation>هر شش گروه یکی است</translation>
    </message>
</context>
<context>
    <name>_FrozenNote</name>
    <message>
        <source>Go to the minutes</source>
        <translation>رفتن به صورتجلسه</translation>
    </message>
    <message>
        <source>The text of the minutes is frozen, so this stage is only read. A new version opens it again.</source>
        <translation>متن صورتجلسه تثبیت شده و این مرحله فقط خواندنی است. نسخه تازه آن را دوباره باز می‌کند.</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Item {n}</source>
        <translation>بند {n}</translation>
    </message>
</context>
<context>
    <name>_LettersDialog</name>
    <message>
        <source>One letter to each unit</source>
        <translation>یک نامه برای هر واحد</translation>
    </message>
    <message>
        <source>One letter for each resolution</source>
        <translation>یک نامه برای هر مصوبه</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>آنی</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>فوریت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Put this line away</source>
        <translation>بستن این پیام</translation>
    </message>
</context>
<context>
    <name>_ResolutionFinder</name>
    <message>
        <source>Number or words of a resolution</source>
        <translation>شماره یا واژه‌های مصوبه</translation>
    </message>
    <message>
        <source>Add a corrective resolution</source>
        <translation>افزودن مصوبه اصلاحی</translation>
    </message>
</context>
<context>
    <name>_Ticks</name>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>گزینه‌ها</translation>
    </message>
</context>
<context>
    <name>_TimeLeft</name>
    <message>
        <source>Time left of the meeting</source>
        <translation>زمان مانده جلسه</translation>
    </message>
    <message>
        <source>{n} minutes over</source>
        <translation>{n} دقیقه بیشتر</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} دقیقه</translation>
    </message>
    <message>
        <source>{n} minutes are planned for what remains.</source>
        <translation>برای بندهای مانده {n} دقیقه پیش‌بینی شده است.</translation>
    </message>
    <message>
        <source>{n} minutes are planned for what remains: until about {time}.</source>
        <translation>برای بندهای مانده {n} دقیقه پیش‌بینی شده است؛ تا حدود {time}.</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Move up (Alt ↑)</source>
        <translation>جابه‌جایی به بالا (Alt ↑)</translation>
    </message>
    <message>
        <source>Move down (Alt ↓)</source>
        <translation>جابه‌جایی به پایین (Alt ↓)</translation>
    </message>
    <message>
        <source>To another meeting (Ctrl Shift M)</source>
        <translation>به جلسه دیگر (Ctrl Shift M)</translation>
    </message>
    <message>
        <source>Take the item out (Delete)</source>
        <translation>برداشتن بند (Delete)</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>بستن (Esc)</translation>
    </message>
</context>
</TS>
