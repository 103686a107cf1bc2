<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en_US">
<context>
    <name>Rules</name>
    <message>
        <source>The stored text of this paper is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring a backup brings it back; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item takes from 0 to {most} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the minutes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{later} is not after {earlier}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals and departures go forward in time; correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is already a member of the committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the existing membership, or end it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee already has a holder of this role in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the present holder&apos;s term, or choose another role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it, then continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has {length} characters; at most {most} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or put the long text into an attachment or the discussion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end ({ends}) is not after the start ({starts}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the start or the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the first or the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting&apos;s number starts at 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting number {number} of {year} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next free number is {free}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of these minutes is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a new version of the minutes to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature is dated from the meeting ({met_on}) to today ({today}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date of the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} signatures are still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark each signature on the sheet, then finalise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum of {needed} can never be met by {members} members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the quorum, or add members first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum&apos;s share lies between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a share such as 2/3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline {due} lies before the meeting of {adopted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day after the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution number {number} exists already in this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The majority&apos;s share lies between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a share such as 1/2 or 2/3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count of votes is not below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} votes were counted, but {eligible} people may vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the counts, or record who is present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week without a working day has no deadlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one day of the week needs to be a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year is between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year needs a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day {day} needs a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month is between 1 and 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month {month} needs a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This many days lead out of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller number of days is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date can be written as 1404/9/26, 26 Azar or tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can mean two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the month or the year settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of “{text}” is unclear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is written with four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gregorian calendar has no day {year}-{month}-{day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is a {weekday}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekday or the day needs a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is on the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the existing line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was there and stays on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the times first, if they are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the arrival first, if it was entered by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A representative sits by an introduction letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the letter&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name or a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A committee with the name {name} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the existing one, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This act is in the register already: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the existing entry instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting without a committee needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the subject of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one item, then invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has no start time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it, then invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has not been opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has been held; it is part of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be corrected, but not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than 4 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a PNG or JPEG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the directory already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed meanwhile; its history is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it under another name or on another disk, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk it lies on, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; the existing file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to read or write {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person in charge of this computer for permission, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can only be read: the file, its folder or its disk is protected against writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file to a folder on this computer and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an office file of Dabir, or it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file; this one was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer Dabir (form {found}; this program knows {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer program and open the file with it; nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is, and there is no good backup beside it. Keep a copy, ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Restore the last good backup: {backup}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is holding {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program (another Dabir, a backup, a virus scanner) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {path} is full, so the last change could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again; everything saved before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer while reading or writing {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected; if this comes again, copy the file to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lies on a network drive, where an office file can be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a disk of this computer; backups may lie on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font file {path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing the program again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emblem is not a PNG or JPEG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture can be chosen in the settings of the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emblem is {width} by {height} pixels, too large to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of about 1000 by 1000 pixels is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here can print the character «{character}» (U+{code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can be printed once this character is removed or written another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font {path} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing the program again puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation {path} could not be prepared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
